import { parseCell } from '../../../domain/grid/cell';
import { contains, topLeft, type CellRange } from '../../../domain/grid/cell-range';
import { parseSheetAddress } from '../../../domain/grid/sheet-address';
import type { SheetGrid } from '../../../domain/grid/sheet-grid';
import type { CheckedFinding, CheckedForm } from '../report';
import type { Excerpt } from './excerpt';
import { sentenceExcerpt } from './sentence-excerpt';
import { tableExcerpt, type TableToShow } from './table-excerpt';

/** Says what stands at findings on sheets; null where one stands nowhere. */
export function sheetExcerpts(
  grids: readonly SheetGrid[],
): (
  finding: Pick<CheckedFinding, 'at' | 'words'>,
  form: Pick<CheckedForm, 'sheet'>,
) => Excerpt | null {
  const byName = new Map(grids.map((grid) => [grid.name, { grid, table: sheetToShow(grid) }]));
  return ({ at, words }, { sheet }) => {
    // What somebody else laid out has whole addresses.
    const place = parseSheetAddress(at[0]) ?? { sheet, address: at[0] };
    const own = byName.get(place.sheet);
    const cell = parseCell(place.address);
    if (!own || !cell) return null;
    return words
      ? sentenceExcerpt(String(own.grid.cellAt(cell.row, cell.column).value ?? ''), words)
      : tableExcerpt(own.table, cell);
  };
}

/** Of merged cells only the first row is printed in: what stands below is empty anyway. */
function sheetToShow({ used, merges, cellAt }: SheetGrid): TableToShow {
  const byTop = new Map<number, CellRange[]>();
  for (const merge of merges) byTop.set(merge.top, [...(byTop.get(merge.top) ?? []), merge]);
  return {
    height: (used?.bottom ?? 0) + 1,
    width: (used?.right ?? 0) + 1,
    at: (place) => {
      const merge = byTop.get(place.row)?.find((one) => contains(one, place));
      const { row, column } = merge ? topLeft(merge) : place;
      const { text, value } = cellAt(row, column);
      return { text: text ?? String(value ?? ''), name: String(column) };
    },
  };
}
