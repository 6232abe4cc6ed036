import type { Facts } from '../../domain/narrative/fact/fact';
import type { Printing } from '../../domain/narrative/print/printing';
import { textOf } from '../../domain/narrative/print/text-run';
import { figureNow } from '../../domain/narrative/print/print-pattern';
import { roundedFacts } from '../../domain/narrative/section/print-section';
import {
  standing,
  withFiguresNow,
  type QuotedFigure,
} from '../../domain/narrative/section/quoted-figures';
import { figuresName, isFiguresName, textName } from './figures-name';

type Drafts = Readonly<Record<string, string>>;

/** What cannot be understood, or stands elsewhere by now, is left out. */
export function figuresIn(drafts: Drafts, name: string): readonly QuotedFigure[] {
  const text = drafts[name] ?? '';
  return standing({ text, figures: parsed(drafts[figuresName(name)] ?? '') });
}

export function printFigures(figures: readonly QuotedFigure[]): string {
  return figures.length === 0
    ? ''
    : JSON.stringify(figures.map(({ fact, at, words }) => [fact, at, words]));
}

/** What was typed, with the figures of now: as it is shown where it was typed, and kept from then on. */
export function draftsNow(drafts: Drafts, facts: Facts, printing: Printing): Drafts {
  const quoting = Object.keys(drafts).filter(isFiguresName);
  if (quoting.length === 0) return drafts;
  const rounded = roundedFacts(facts, printing);
  const wordsNow = (fact: string) => figureWords(fact, rounded, printing);
  const changed = quoting.flatMap((one) => {
    const name = textName(one);
    const now = withFiguresNow(
      { text: drafts[name] ?? '', figures: figuresIn(drafts, name) },
      wordsNow,
    );
    return [
      [name, now.text],
      [one, printFigures(now.figures)],
    ] as const;
  });
  return { ...drafts, ...Object.fromEntries(changed) };
}

/** Whether a table, or a field, says that figure. */
export function isKnownNow(fact: string, facts: Facts, printing: Printing): boolean {
  return figureWords(fact, facts, printing) !== null;
}

function figureWords(fact: string, facts: Facts, printing: Printing): string | null {
  const runs = figureNow(fact, facts, { printing, gapText: () => '' });
  return runs.some(({ kind }) => kind === 'gap') ? null : textOf(runs);
}

/** Anyone can write into a file. */
function parsed(text: string): readonly QuotedFigure[] {
  if (text === '') return [];
  try {
    const content: unknown = JSON.parse(text);
    return Array.isArray(content) ? content.flatMap(figureOf) : [];
  } catch {
    return [];
  }
}

function figureOf(content: unknown): readonly QuotedFigure[] {
  if (!Array.isArray(content)) return [];
  const [fact, at, words]: readonly unknown[] = content;
  return typeof fact === 'string' && typeof at === 'number' && typeof words === 'string'
    ? [{ fact, at, words }]
    : [];
}
