import { composeStyles } from '../../engine/univer';
import type { ICellData, IStyleData, Nullable, Worksheet } from '../../engine/univer';
import type { Json } from '../../protocol/messages';
import type { Env } from '../env';
import type { Area } from '../../grid/area';
import { sheetById } from '../range/cells';

const plain: IStyleData = {};

type StyleRef = Nullable<IStyleData | string>;

/** The formats of a sheet's cells: what the sheet, the column, the row and the cell say, in this order. */
export interface SheetStyles {
  readonly worksheet: Worksheet;
  resolve(style: StyleRef): IStyleData | undefined;
  own(row: number, column: number): IStyleData | undefined;
  /** What a cell looks like that has no format of its own. */
  below(row: number, column: number): IStyleData;
  /** Without what conditional formats add. */
  at(row: number, column: number): IStyleData;
  /** Every format that occurs in an area, however large it is. */
  within(area: Area): Iterable<IStyleData>;
}

export function sheetStyles(sheetId: string, env: Env): SheetStyles {
  const sheet = sheetById(sheetId, env);
  const worksheet = sheet.getSheet();
  const styles = env.engine.book.getWorkbook().getStyles();
  const resolve = (style: StyleRef): IStyleData | undefined =>
    (typeof style === 'string' ? styles.get(style) : style) ?? undefined;
  const matrix = worksheet.getCellMatrix();
  const cells = matrix.getMatrix() as Record<number, Record<number, Nullable<ICellData>>>;
  const rows = worksheet.getRowManager().getRowData();
  const own = (row: number, column: number) => resolve(cells[row]?.[column]?.s);

  function below(row: number | undefined, column: number): IStyleData {
    const ofSheet = resolve(worksheet.getDefaultCellStyle());
    const ofRow = row === undefined ? undefined : resolve(worksheet.getRowStyle(row, true));
    const ofColumn = resolve(worksheet.getColumnStyle(column, true));
    if (!ofRow && !ofColumn) return ofSheet ?? plain;
    return composeStyles(ofSheet, ofRow, ofColumn);
  }

  function at(row: number, column: number): IStyleData {
    const base = below(row, column);
    const ofCell = own(row, column);
    if (!ofCell) return base;
    return base === plain ? ofCell : composeStyles(base, ofCell);
  }

  function* within(area: Area): Iterable<IStyleData> {
    const lastRow = area.row + area.rows - 1;
    // Beyond Univer's grid all columns are alike: one of them stands for the rest.
    const lastColumn = Math.min(
      area.column + area.columns - 1,
      Math.max(area.column, sheet.getMaxColumns()),
    );
    const special = new Set<number>();
    for (const source of [cells, rows]) {
      for (const key of Object.keys(source)) {
        const row = Number(key);
        if (row >= area.row && row <= lastRow) special.add(row);
      }
    }
    for (let column = area.column; column <= lastColumn; column++) {
      if (special.size < area.rows) yield below(undefined, column);
      for (const row of special) yield at(row, column);
    }
  }

  return { worksheet, resolve, own, below, at, within };
}

/** The value that all cells share, or null where they differ. */
export function uniform<T extends Json>(
  found: Iterable<IStyleData>,
  read: (style: IStyleData) => T,
): T | null {
  let last: IStyleData | undefined;
  let shared: T | undefined;
  for (const style of found) {
    if (style === last) continue;
    last = style;
    const value = read(style);
    if (shared === undefined) shared = value;
    else if (shared !== value) return null;
  }
  return shared ?? null;
}

/** Over the areas of a RangeAreas. */
export function* stylesWithin(styles: SheetStyles, areas: readonly Area[]): Iterable<IStyleData> {
  for (const area of areas) yield* styles.within(area);
}
