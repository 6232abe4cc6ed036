import { parseCell } from '../../../src/domain/grid/cell';
import type { FormReading, ReadBlock } from '../../../src/domain/read/form-reading';
import { chainOf, isMergedFrom } from './row-evidence';
import type { BlockPath } from './row-tag';
import type { UserSheet } from './user-sheet';
import { isBlankRow, isCertain } from './what-rows-are';

/**
 * Rows that are what they were begin an item where they began one, and go on with one where they went on. Row by row this says
 * of all items what belongs to them, whatever came between or went. A row that is named, or below one that is, may have lost
 * what it went on with; of one that is not read at all it is asked elsewhere whether that is said. Empty rows above are none of the
 * item, but where an area that is merged down begins in one.
 */
export function misgrouped(user: UserSheet, reading: FormReading): string[] {
  const named = new Set(reading.problems.flatMap(({ at }) => parseCell(at)?.row ?? []));
  const read = new Set(reading.cells.flatMap(({ at }) => parseCell(at)?.row ?? []));
  const faults: string[] = [];
  let above = -1;
  user.rows.forEach((tag, row) => {
    if (isBlankRow(user, row)) return;
    const isSaid = named.has(row) || named.has(above);
    above = row;
    if (tag?.kind !== 'item' || isSaid || !read.has(row) || !isCertain(user, row)) return;
    for (const path of chainOf(tag.path)) {
      const top = topOf(reading.blocks, path, row) ?? -1;
      const before = Array.from({ length: row - top }, (_, down) => top + down);
      const isFirst = before.every((at) => isBlankRow(user, at) && !isMergedFrom(user, at, path));
      if (tag.begins.includes(path)) {
        if (!isFirst) faults.push(`row ${row + 1} goes on with ${path}`);
      } else if (isFirst && !before.some((at) => user.rows[at]?.begins.includes(path))) {
        faults.push(`row ${row + 1} begins ${path}`);
      }
    }
  });
  return faults;
}

/** The first row of the item of that block that a row is read into. */
function topOf(blocks: readonly ReadBlock[], path: BlockPath, row: number): number | null {
  const [first = '', ...inner] = path.split('/');
  const item = blocks
    .filter(({ block }) => block === first)
    .flatMap(({ items }) => items)
    .find(({ range: { top, bottom } }) => top <= row && bottom >= row);
  if (!item) return null;
  return inner.length === 0 ? item.range.top : topOf(item.blocks, inner.join('/'), row);
}
