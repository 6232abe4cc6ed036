import { numerals } from '../../../text/numeral-words';
const closing: ReadonlyMap<string, string> = new Map([
  ['《', '》'],
  ['（', '）'],
  ['“', '”'],
  ['〔', '〕'],
  ['【', '】'],
]);
const closers = new Set(closing.values());
const opening = new Map([...closing].map(([open, close]) => [close, open] as const));
/** A text without any of them has none that is alone. */
const anyMark = /[《》（）()“”〔〕【】]/;
/** 1）or 二）: numbers of a list open nothing. */
const listNumber = String.raw`(?:^|[\s，。；、：])[\d${numerals}a-zA-Z]{1,3}`;
const listNumbers = new RegExp(`${listNumber}）`, 'gu');
const endsInNumber = new RegExp(`${listNumber}$`, 'u');

export interface UnpairedMark {
  readonly start: number;
  readonly words: string;
}

/** What a mark comes in a pair with; null where it is none. Half-width brackets have full-width partners. */
export function partnerOf(mark: string): string | null {
  const wide = mark === '(' ? '（' : mark === ')' ? '）' : mark;
  return closing.get(wide) ?? opening.get(wide) ?? null;
}

/**
 * The first mark that opens and is not closed, or closes what nothing opened. Half-width brackets pair with full-width ones. What
 * looks like the number of a list may end a bracket as well, （一、二）: only what is wrong in either reading is wrong.
 */
export function unpairedMark(text: string): UnpairedMark | null {
  if (!anyMark.test(text)) return null;
  const wide = text.replaceAll('(', '（').replaceAll(')', '）');
  const withoutNumbers = wide.replace(listNumbers, (number) => ' '.repeat(number.length));
  return firstUnpaired(withoutNumbers) && firstUnpaired(wide);
}

function firstUnpaired(text: string): UnpairedMark | null {
  const open: UnpairedMark[] = [];
  for (let start = 0; start < text.length; start += 1) {
    const words = text.charAt(start);
    if (closing.has(words)) open.push({ words, start });
    if (!closers.has(words)) continue;
    const last = open.at(-1);
    if (last && closing.get(last.words) === words) open.pop();
    else if (words !== '）' || !endsInNumber.test(text.slice(0, start))) return { words, start };
  }
  return open[0] ?? null;
}
