import { letterWidth } from '../../domain/plan/text-width';

/** How wide letters and the gap between Chinese and Latin ones are, in points. */
export interface LineLetters {
  readonly size: number;
  /** What a letter takes more or less than its own width. */
  readonly spacing?: number;
}

/** Marks that begin no line and such that end none: Word keeps them with the letter before or after them. */
const [opening, closing] = [
  '（〔《〈「『【“‘(\\[{',
  '）〕》〉」』】”’，。、；：？！％%·…—)\\]},.:;?!',
];
const unit = new RegExp(`[${opening}]*(?:[A-Za-z0-9]+(?:[.,][0-9]+)*|[\\s\\S])[${closing}]*`, 'gu');
/** These may stand in the margin where there is no room for them. */
const hanging = /[，。、；：,.]$/;
/** In parts of the height of a letter. */
const gap = 1 / 4;

/** In how many lines Word sets a text. The first may begin further in. */
export function countLines(
  text: string,
  width: number,
  letters: LineLetters,
  firstIndent = 0,
): number {
  const lines = text.split('\n');
  return lines.reduce((sum, line) => sum + linesOf(line, width, letters, firstIndent), 0);
}

function linesOf(text: string, width: number, { size, spacing = 0 }: LineLetters, indent: number) {
  let [lines, taken] = [1, indent];
  let isLatin: boolean | null = null;
  for (const [letters] of text.matchAll(unit)) {
    const [first = '', last = ''] = [letters.at(0), letters.at(-1)];
    const own = [...letters].reduce((sum, one) => sum + letterWidth(one, size) + spacing, 0);
    const space = isLatin !== null && isLatin !== isLatinLetter(first) ? gap * size : 0;
    const hung = hanging.test(last) ? letterWidth(last, size) + spacing : 0;
    isLatin = isLatinLetter(last);
    if (taken > 0 && taken + space + own - hung > width) {
      lines += 1;
      taken = 0;
    } else taken += space;
    // A word that is longer than a line is broken within.
    taken += own;
    while (taken - hung > width && [...letters].length > 1) {
      lines += 1;
      taken -= width;
    }
  }
  return lines;
}

function isLatinLetter(letter: string): boolean {
  return /[A-Za-z0-9]/.test(letter);
}
