import type { Change } from './change';
import type { Token } from './token';

/** A figure that is printed otherwise now. */
export interface OldFigure {
  readonly text: string;
  /** Null where its sentence is gone, or its clause has other words too: 增加 became 减少. */
  readonly now: string | null;
  /** The words before it, by which one is told from another of the same amount. */
  readonly after: string;
}

const contextLength = 20;

export function oldFigures(
  before: readonly Token[],
  printed: readonly Change[],
): readonly OldFigure[] {
  return printed.flatMap(({ start, end, tokens }) => {
    const now = tokens.filter(isFigure);
    const old = before
      .slice(start, end)
      .flatMap((token, index) => (isFigure(token) ? [{ token, at: start + index }] : []));
    return old.map(({ token, at }, index) => ({
      text: token.text,
      now:
        now.length === old.length && !hasOtherWords(before, at, printed)
          ? (now[index]?.text ?? null)
          : null,
      after: wordsBefore(before, at),
    }));
  });
}

/** Whether the words around a figure, up to the next comma or full stop, are printed otherwise now. */
function hasOtherWords(before: readonly Token[], at: number, printed: readonly Change[]): boolean {
  const from = before.slice(0, at).findLastIndex(isBreak) + 1;
  const behind = before.slice(at).findIndex(isBreak);
  const to = behind < 0 ? before.length : at + behind;
  return printed.some(
    ({ start, end }) =>
      start < to && from < end && before.slice(start, end).some(({ kind }) => kind === 'word'),
  );
}

function isBreak({ kind }: Token): boolean {
  return kind === 'break';
}

function isFigure({ kind }: Token): boolean {
  return kind === 'figure';
}

export function holdsOldFigure(tokens: readonly Token[], old: readonly OldFigure[]): boolean {
  return tokens.some((token) => isFigure(token) && old.some(({ text }) => text === token.text));
}

/** The words with the figures of now; where there is none a gap is left. */
export function withFiguresOfNow(
  tokens: readonly Token[],
  isOwn: (token: Token) => boolean,
  old: readonly OldFigure[],
  gapFor: (figure: string) => string,
): readonly Token[] {
  return tokens.map((token, index) => {
    if (!isFigure(token) || !isOwn(token)) return token;
    const context = wordsBefore(tokens, index);
    const [best] = old
      .filter(({ text }) => text === token.text)
      .sort((a, b) => commonEnd(b.after, context) - commonEnd(a.after, context));
    return best ? { ...token, text: best.now ?? gapFor(token.text) } : token;
  });
}

function wordsBefore(tokens: readonly Token[], index: number): string {
  return tokens
    .slice(Math.max(0, index - contextLength), index)
    .map(({ text }) => text)
    .join('');
}

function commonEnd(one: string, other: string): number {
  let length = 0;
  while (length < one.length && one.at(-1 - length) === other.at(-1 - length)) length += 1;
  return length;
}
