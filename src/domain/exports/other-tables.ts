import { filledColumns } from '../read/filled-columns';
import { labelKey } from '../read/label-key';
import { unitInText } from '../read/sheet-unit';
import { plainDecimal, plainText } from '../value/number-text';
import { decimalsOfUnit } from '../money/written-unit';
import type { SheetGrid } from '../grid/sheet-grid';
import { headsFrom, type ExportHeads } from './export-heads';
import type { ExportWords } from './export-words';

/** Where another table stands above or below the one that is read: it has heads of its own, or amounts in another unit of money. */
export interface OtherTable {
  readonly row: number;
  readonly words: string;
  readonly isBelow: boolean;
}

/** The tables of a sheet beside the one with these heads, the first below it last: what stands below that is no row of the one above. */
export function otherTables(
  grid: SheetGrid,
  heads: ExportHeads,
  words: ExportWords,
): readonly OtherTable[] {
  const { used } = grid;
  if (!used) return [];
  const known = new Set(heads.columns.flatMap(({ path }) => path));
  const texts = (row: number) =>
    filledColumns(grid, row, used).map((column) =>
      labelKey(String(grid.cellAt(row, column).value ?? '')),
    );
  const found: OtherTable[] = [];
  const add = (row: number, isBelow: boolean) =>
    found.push({ row, words: texts(row).join(' '), isBelow });
  for (let row = used.top; row < heads.top; row += 1) {
    const above = headsFrom(grid, used, row, words);
    if (above && above.below <= heads.top && hasNumbers(grid, above.below, heads.top)) {
      add(row, false);
    }
  }
  const unitOf = (text: string) => {
    const unit = unitInText(text);
    return unit === null ? null : decimalsOfUnit(unit);
  };
  const said = new Set(heads.captions.flatMap((text) => unitOf(text) ?? []));
  for (let row = heads.below; row <= used.bottom; row += 1) {
    const own = texts(row);
    const saysOtherUnit = own.some((text) => {
      const unit = unitOf(text);
      return unit !== null && !said.has(unit);
    });
    const isAgain = own.every((text) => known.has(text));
    const isHead = !isAgain && headsFrom(grid, used, row, words) !== null;
    if (!saysOtherUnit && !isHead) continue;
    add(row, true);
    break;
  }
  return found;
}

function hasNumbers(grid: SheetGrid, from: number, below: number): boolean {
  const { used } = grid;
  if (!used) return false;
  for (let row = from; row < below; row += 1) {
    const filled = filledColumns(grid, row, used);
    const says = (column: number) => String(grid.cellAt(row, column).value);
    if (filled.some((column) => plainDecimal(plainText(says(column))) !== null)) return true;
  }
  return false;
}
