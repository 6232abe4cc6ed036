const closing: ReadonlyMap<string, string> = new Map([
  ['《', '》'],
  ['（', '）'],
  ['“', '”'],
  ['〔', '〕'],
  ['【', '】'],
]);
const closers = new Set(closing.values());
/** 1）or 二）: numbers of a list open nothing. */
const listNumber = /(?:^|[\s，。；、：])[\d一二三四五六七八九十a-zA-Z]{1,3}）/gu;

export interface UnpairedMark {
  readonly start: number;
  readonly words: string;
}

/** The first mark that opens and is not closed, or closes what nothing opened. Half-width brackets pair with full-width ones. */
export function unpairedMark(text: string): UnpairedMark | null {
  const wide = text
    .replaceAll('(', '（')
    .replaceAll(')', '）')
    .replace(listNumber, (number) => ' '.repeat(number.length));
  const open: UnpairedMark[] = [];
  for (let start = 0; start < wide.length; start += 1) {
    const words = wide.charAt(start);
    if (closing.has(words)) open.push({ words, start });
    if (!closers.has(words)) continue;
    const last = open.pop();
    if (!last || closing.get(last.words) !== words) return { words, start };
  }
  return open[0] ?? null;
}
