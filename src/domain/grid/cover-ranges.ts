import type { CellRange } from './cell-range';

/** The same cells as few rectangles: neighbours in a row are joined first, then what lies alike below one another. */
export function coverRanges(ranges: readonly CellRange[]): CellRange[] {
  const across = join(
    [...ranges].sort((a, b) => a.top - b.top || a.bottom - b.bottom || a.left - b.left),
    (a, b) => a.top === b.top && a.bottom === b.bottom && a.right + 1 === b.left,
  );
  return join(
    across.sort((a, b) => a.left - b.left || a.right - b.right || a.top - b.top),
    (a, b) => a.left === b.left && a.right === b.right && a.bottom + 1 === b.top,
  ).sort((a, b) => a.top - b.top || a.left - b.left);
}

function join(
  ranges: readonly CellRange[],
  continues: (a: CellRange, b: CellRange) => boolean,
): CellRange[] {
  const joined: CellRange[] = [];
  for (const range of ranges) {
    const last = joined[joined.length - 1];
    if (last && continues(last, range)) {
      const { top, left } = last;
      joined[joined.length - 1] = { top, left, bottom: range.bottom, right: range.right };
    } else joined.push(range);
  }
  return joined;
}
