import type { CellRange } from '../grid/cell-range';
import { filledColumns } from './filled-columns';
import { labelKey } from './label-key';
import { isSameLabel, type LabelPattern } from './label-pattern';
import type { SheetGrid } from '../grid/sheet-grid';
import { isFilled } from './sheet-rows';

/** The words of a sheet as labels are compared, row by row: what recognising looks at again and again. */
export interface SheetTexts {
  readonly used: CellRange;
  readonly rows: readonly TextRow[];
}

export interface TextRow {
  readonly row: number;
  readonly isBlank: boolean;
  readonly texts: readonly PlacedKey[];
}

export interface PlacedKey {
  readonly column: number;
  readonly key: string;
}

/** No label and no title is longer. */
const longestLabel = 80;

export function sheetTexts(grid: SheetGrid, used: CellRange): SheetTexts {
  const rows: TextRow[] = [];
  for (let row = used.top; row <= used.bottom; row += 1) {
    const texts: PlacedKey[] = [];
    let isBlank = true;
    for (const column of filledColumns(grid, row, used)) {
      const cell = grid.cellAt(row, column);
      if (!isFilled(cell)) continue;
      isBlank = false;
      const { value } = cell;
      if (typeof value === 'string' && value.length <= longestLabel) {
        texts.push({ column, key: labelKey(value) });
      }
    }
    rows.push({ row, isBlank, texts });
  }
  return { used, rows };
}

export function isBlankRow({ used, rows }: SheetTexts, row: number): boolean {
  return rows[row - used.top]?.isBlank ?? true;
}

/** The first row of a stretch in which one of the labels stands. */
export function findLabel(
  { used, rows }: SheetTexts,
  from: number,
  below: number,
  labels: readonly LabelPattern[],
): number | null {
  const stretch = rows.slice(Math.max(0, from - used.top), Math.max(0, below - used.top));
  const found = stretch.find(({ texts }) =>
    texts.some(({ key }) => labels.some((label) => isSameLabel(label, key))),
  );
  return found?.row ?? null;
}
