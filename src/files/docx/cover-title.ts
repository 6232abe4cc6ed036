import { countLines } from './count-lines';
import { portrait, textWidth } from './page-setup';

export interface CoverTitle {
  readonly lines: readonly string[];
  /** In points. */
  readonly size: number;
}

/** The letters of a cover, and the smallest that still look like one. */
const sizes = [36, 32, 30, 28, 26];

/** Word would break a long title anywhere, in the middle of 部门预算 too: smaller letters keep it whole, else it breaks before its year. */
export function coverTitle(title: string): CoverTitle {
  const width = textWidth(portrait);
  const fits = (text: string, size: number) => countLines(text, width, { size }) === 1;
  const whole = sizes.find((size) => fits(title, size));
  if (whole !== undefined) return { lines: [title], size: whole };
  const year = title.search(/20\d\d *年/);
  const lines = year > 0 ? [title.slice(0, year).trimEnd(), title.slice(year)] : [title];
  const size = sizes.find((one) => lines.every((line) => fits(line, one))) ?? sizes[0] ?? 36;
  return { lines, size };
}
