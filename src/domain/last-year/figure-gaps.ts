/** How figures are known in a text, as regular expressions without groups. */
export interface FigureWords {
  readonly number: string;
  /** Between the two ends of a span. */
  readonly spans: string;
  /** What makes a number a figure: one without a unit may be a name. */
  readonly units: readonly string[];
  readonly dates: string;
  /** Names that hold numbers. */
  readonly names: string;
  /** What stands where nobody wrote anything yet: 【待填：原因】. */
  readonly gaps: string;
}

/** Texts of the year before without their figures: what was true then is not said again unseen. */
export interface FigureGaps {
  /** The text with a mark in place of each figure. */
  withoutFigures(text: string): string;
  hasFigures(text: string): boolean;
  /** The text without the sentences that were never finished: a gap in them is nobody's word. Empty where none is left. */
  withoutGaps(text: string): string;
  /** Of the same length, without anything in the gaps that could be read as said. */
  withBlankGaps(text: string): string;
  /** A text as it comes into this year: sentences without their figures, names as they are. */
  carriedText(text: string): CarriedText;
}

export interface CarriedText {
  readonly now: string;
  readonly why: 'gapsOut' | 'figuresOut' | 'figureInName' | null;
}

/** The mark says that this figure stood there. */
export function figureGaps(words: FigureWords, mark: (figure: string) => string): FigureGaps {
  const { number, spans, units, dates, names, gaps } = words;
  // A date, or a number with its unit; of a span both ends.
  const figure = `${dates}|${number}(?:\\s*${spans}\\s*${number})?\\s*(?:${units.join('|')})`;
  const gap = new RegExp(gaps, 'g');
  const found = new RegExp(`(?<named>${names})|(?<figure>${figure})`, 'g');

  function withoutFigures(text: string): string {
    return text.replace(found, (whole, ...rest) => {
      const groups = rest.at(-1) as Partial<Record<'named' | 'figure', string>>;
      return groups.figure === undefined ? whole : mark(whole);
    });
  }

  function hasFigures(text: string): boolean {
    return [...text.matchAll(found)].some(({ groups }) => groups?.figure !== undefined);
  }

  function withoutGaps(text: string): string {
    if (text.search(gap) < 0) return text;
    const sentences = text.split(/(?<=[。；;！？\n])/);
    return sentences.filter((sentence) => sentence.search(gap) < 0).join('');
  }

  function withBlankGaps(text: string): string {
    return text.replace(gap, (open) => '□'.repeat(open.length));
  }

  function carriedText(text: string): CarriedText {
    const finished = withoutGaps(text);
    if (finished !== text) return { now: withoutFigures(finished.trim()), why: 'gapsOut' };
    if (!hasFigures(text)) return { now: text, why: null };
    return isProse(text)
      ? { now: withoutFigures(text), why: 'figuresOut' }
      : { now: text, why: 'figureInName' };
  }

  return { withoutFigures, hasFigures, withoutGaps, withBlankGaps, carriedText };
}

/** A sentence, not a name. */
function isProse(text: string): boolean {
  return text.length > 30 || /[，。；;！？\n]/.test(text);
}
