import type { Cell, CellValue } from 'hucre/xlsx';
import type { ICellData, IWorksheetData, Nullable } from '../engine/univer';
import { contentOf } from '../model/range/cell-content';
import { withPrefixes } from './future-functions';
import type { SheetStyles } from './sheet-styles';

/** The cells of a snapshot, by `row,column`, as hucre takes them. */
export function writeCells(
  sheet: Partial<IWorksheetData>,
  styles: SheetStyles,
): Map<string, Partial<Cell>> {
  const cellData = (sheet.cellData ?? {}) as Record<string, Record<string, Nullable<ICellData>>>;
  const cells = new Map<string, Partial<Cell>>();
  for (const [row, line] of Object.entries(cellData)) {
    for (const [column, cell] of Object.entries(line)) {
      if (!cell) continue;
      const style = styles.at(Number(row), Number(column), cell.s);
      const { type, value } = contentOf(cell);
      const stored: CellValue = type === 'Empty' ? null : value;
      if (stored === null && !cell.f && !style) continue;
      cells.set(`${row},${column}`, {
        ...(cell.f
          ? { formula: withPrefixes(cell.f.replace(/^=/, '')), formulaResult: stored }
          : { value: stored }),
        ...(style ? { style } : {}),
      });
    }
  }
  for (const [row, column] of styles.withoutCell()) {
    const key = `${String(row)},${String(column)}`;
    const style = cells.has(key) ? undefined : styles.at(row, column, undefined);
    if (style) cells.set(key, { value: null, style });
  }
  return cells;
}
