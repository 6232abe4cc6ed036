import { portrait, textWidth } from './page-setup';

export interface CoverTitle {
  readonly lines: readonly string[];
  /** In points. */
  readonly size: number;
}

/** The letters of a cover, and the smallest that still look like one. */
const sizes = [36, 32, 30, 28, 26];
/** A title in one line; smaller ones look better in two. */
const leastInOneLine = 28;

/** Where a name may go on on the next line: behind what it is part of. */
const nameEnds = /委员会|管委会|人民政府|开发区|[省市区县州盟旗](?![省市区县州盟旗])/gu;

/** Word would break a long title anywhere, in the middle of 部门预算 too: smaller letters keep it whole, else it breaks before its year. */
export function coverTitle(title: string): CoverTitle {
  const whole = sizes.find((size) => size >= leastInOneLine && fits(title, size));
  if (whole !== undefined) return { lines: [title], size: whole };
  const [largest = 36] = sizes;
  const parted = partsOf(title);
  const size = sizes.find((one) => parted.every((line) => fits(line, one)));
  if (size !== undefined) return { lines: parted, size };
  const inHalves = sizes.find((one) => titleLines(title, one).every((line) => fits(line, one)));
  const taken = inHalves ?? largest;
  return { lines: titleLines(title, taken), size: taken };
}

/** A title of letters that large, each line a phrase of its own as far as that is known. */
export function titleLines(title: string, size: number): readonly string[] {
  if (fits(title, size)) return [title];
  return partsOf(title).flatMap((line) => (fits(line, size) ? [line] : halvesOf(line, size)));
}

/** Whose budget, and which. */
function partsOf(title: string): readonly string[] {
  const year = title.search(/20\d\d *年/);
  return year > 0 ? [title.slice(0, year).trimEnd(), title.slice(year)] : [title];
}

/** As even as can be; whole where no place to break is known. */
function halvesOf(line: string, size: number): readonly string[] {
  const ends = [...line.matchAll(nameEnds)].map((end) => end.index + end[0].length);
  const halves = ends
    .filter((end) => end < line.length)
    .map((end) => [line.slice(0, end), line.slice(end)] as const)
    .filter((both) => both.every((half) => fits(half, size)))
    .sort((one, other) => unevenness(one) - unevenness(other));
  return halves[0] ?? [line];
}

function unevenness([first, second]: readonly [string, string]): number {
  return Math.abs(first.length - second.length);
}

/** In heights of a letter: the widest digits of fonts that stand in for those of official documents, and the gap beside them. */
const [digit, gap] = [0.64, 0.25];

/** Whether it has room in a line in any font: a title that is broken by the program is broken inside a word. */
function fits(text: string, size: number): boolean {
  const gaps = [...text.matchAll(/[A-Za-z0-9]+/g)].length * 2 * gap;
  const letters = [...text].reduce((sum, one) => sum + (one < '\u2000' ? digit : 1), 0);
  return (letters + gaps) * size <= textWidth(portrait);
}
