import { partnerOf, unpairedMark } from './unpaired-mark';

/** Signs of a text, and what is to stand in their place. */
export interface PairFix {
  readonly start: number;
  readonly end: number;
  readonly words: string;
}

/**
 * The one way in which the marks of a text come in pairs: “三公“ closed by the mark that opens, two that close crosswise, or one with nothing
 * in it. Null where there are several, or words would have to tell where its partner belongs.
 */
export function mendedPair(text: string): PairFix | null {
  const fixes = [...text].length === text.length ? candidates(text) : [];
  const right = fixes.filter((fix) => isPaired(applied(text, fix)));
  const [only, ...others] = right;
  return only && others.length === 0 ? only : null;
}

export function applied(text: string, { start, end, words }: PairFix): string {
  return text.slice(0, start) + words + text.slice(end);
}

function candidates(text: string): readonly PairFix[] {
  return [...text].flatMap((mark, start): readonly PairFix[] => {
    const partner = partnerOf(mark);
    if (partner === null) return [];
    const end = start + 1;
    const next = text.charAt(end);
    const isCrossed = closes(mark) && closes(next) && next !== mark;
    return [
      ...(isBracket.test(mark) ? [] : [{ start, end, words: partner }]),
      ...(isCrossed ? [{ start, end: end + 1, words: next + mark }] : []),
      ...(holdsNothing(text, start) ? [{ start, end, words: '' }] : []),
    ];
  });
}

/** Brackets stand in brackets: which of two was to close nobody knows. */
const isBracket = /[（）()]/;

function closes(mark: string): boolean {
  return /[》）)”〕】]/.test(mark);
}

function holdsNothing(text: string, at: number): boolean {
  return closes(text.charAt(at))
    ? /(?:^|[，。；：、\n])$/.test(text.slice(0, at))
    : /^(?:$|[，。；：、\n])/.test(text.slice(at + 1));
}

/** Quotation marks, and marks of titles, do not stand in others of their kind. */
function isPaired(text: string): boolean {
  if (unpairedMark(text) !== null) return false;
  return ['“”', '《》', '〔〕', '【】'].every(([open = '', close = '']) => {
    const own = [...text].filter((sign) => sign === open || sign === close);
    return own.every((sign, index) => sign === (index % 2 === 0 ? open : close));
  });
}
