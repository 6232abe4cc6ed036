/** A figure of the tables that somebody put into her own words. */
export interface QuotedFigure {
  /** What it is one of. */
  readonly fact: string;
  /** Where it stands in the text. */
  readonly at: number;
  /** As it stands there, with its unit. */
  readonly words: string;
}

export interface QuotingText {
  readonly text: string;
  /** In their order; none reaches into another. */
  readonly figures: readonly QuotedFigure[];
}

/** The figures that stand where they are said to stand: of a text that was changed elsewhere meanwhile nothing is believed. */
export function standing({ text, figures }: QuotingText): readonly QuotedFigure[] {
  let end = 0;
  return [...figures]
    .sort((one, other) => one.at - other.at)
    .filter(({ at, words }) => {
      const isThere = words !== '' && at >= end && text.startsWith(words, at);
      // With a digit before it, it is another number.
      const isWhole = isThere && !/[\d.,-]$/.test(text.slice(0, at));
      if (isWhole) end = at + words.length;
      return isWhole;
    });
}

/** The text with the figures of now; one that nobody knows any longer stays as it is. All other words are left alone. */
export function withFiguresNow(
  quoting: QuotingText,
  wordsNow: (fact: string) => string | null,
): QuotingText {
  const figures: QuotedFigure[] = [];
  let text = '';
  let from = 0;
  for (const { fact, at, words } of standing(quoting)) {
    const now = wordsNow(fact) ?? words;
    text += quoting.text.slice(from, at);
    figures.push({ fact, at: text.length, words: now });
    text += now;
    from = at + words.length;
  }
  return { text: text + quoting.text.slice(from), figures };
}

/** The figures that are left after somebody typed: those that she did not touch. */
export function afterTyping(before: QuotingText, text: string): readonly QuotedFigure[] {
  const left = standing(before).flatMap((figure) => {
    const at = placeAfter(figure, before.text, text);
    return at === null ? [] : [{ ...figure, at }];
  });
  return standing({ text, figures: left });
}

/** Line by line where as many are left, since numbers are put before all of them at once; else, or where that fails, as a whole. */
function placeAfter(figure: QuotedFigure, before: string, after: string): number | null {
  const [old, now] = [before.split('\n'), after.split('\n')];
  if (old.length === now.length) {
    const line = before.slice(0, figure.at).split('\n').length - 1;
    const [was = '', is = ''] = [old[line], now[line]];
    const own = moved({ ...figure, at: figure.at - startOf(line, old) }, was, is);
    if (own !== null) return own + startOf(line, now);
  }
  return moved(figure, before, after);
}

function startOf(line: number, lines: readonly string[]): number {
  return lines.slice(0, line).reduce((sum, one) => sum + one.length + 1, 0);
}

/** Before or behind the place where something else was typed. The same letters may begin what was typed and what follows it. */
function moved({ at, words }: QuotedFigure, before: string, after: string): number | null {
  const most = Math.min(before.length, after.length);
  let head = 0;
  while (head < most && before[head] === after[head]) head += 1;
  if (at + words.length <= head) return at;
  let tail = 0;
  while (tail < most && before.at(-1 - tail) === after.at(-1 - tail)) tail += 1;
  return at >= before.length - tail ? at + after.length - before.length : null;
}

/** The text line by line, each with its own figures. */
export function quotingLines(quoting: QuotingText): readonly QuotingText[] {
  const figures = standing(quoting);
  let start = 0;
  return quoting.text.split('\n').map((text) => {
    const [from, end] = [start, start + text.length];
    start = end + 1;
    const own = figures.filter(({ at }) => at >= from && at < end);
    return { text, figures: own.map((one) => ({ ...one, at: one.at - from })) };
  });
}
