import type { CellStyle } from 'hucre/xlsx';
import { composeStyles } from '../engine/univer';
import type {
  ICellData,
  IColumnData,
  IRowData,
  IStyleData,
  IWorkbookData,
  IWorksheetData,
  Nullable,
} from '../engine/univer';
import { writeCellStyle } from './cell-style-write';
import type { DefaultFont } from './cell-style-read';

type StyleRef = Nullable<IStyleData | string>;
type SheetData = Partial<IWorksheetData>;

export interface SheetStyles {
  /** What a cell looks like with all that its sheet, row and column say. */
  at(row: number, column: number, own: StyleRef): CellStyle | undefined;
  /** Cells that are empty and still look like something, because of their row or column. */
  withoutCell(): Iterable<readonly [row: number, column: number]>;
}

/** hucre writes styles of cells only: those of rows and columns go to the cells within the used area. */
export function sheetStyles(
  sheet: SheetData,
  styles: NonNullable<IWorkbookData['styles']>,
  defaultFont: DefaultFont,
): SheetStyles {
  const rows = (sheet.rowData ?? {}) as Record<number, IRowData>;
  const columns = (sheet.columnData ?? {}) as Record<number, IColumnData>;
  const written = new Map<string, CellStyle | undefined>();
  const resolve = (style: StyleRef): IStyleData | undefined =>
    (typeof style === 'string' ? styles[style] : style) ?? undefined;
  const base = resolve(sheet.defaultStyle);

  return {
    at(row, column, own) {
      const style = composeStyles(
        base,
        resolve(rows[row]?.s),
        resolve(columns[column]?.s),
        resolve(own),
      );
      const key = JSON.stringify(style);
      if (!written.has(key))
        written.set(key, writeCellStyle(plainer(style, defaultFont), defaultFont));
      return written.get(key);
    },
    *withoutCell() {
      const { lastRow, lastColumn } = usedArea(sheet);
      const styledColumns = styled(columns).filter((column) => column <= lastColumn);
      const styledRows = styled(rows).filter((row) => row <= lastRow);
      for (const column of styledColumns) {
        for (let row = 0; row <= lastRow; row++) yield [row, column];
      }
      for (const row of styledRows) {
        for (let column = 0; column <= lastColumn; column++) yield [row, column];
      }
    },
  };
}

function styled(lines: Record<number, { readonly s?: unknown }>): readonly number[] {
  return Object.keys(lines)
    .map(Number)
    .filter((index) => lines[index]?.s);
}

function usedArea({ cellData }: SheetData): { lastRow: number; lastColumn: number } {
  let [lastRow, lastColumn] = [-1, -1];
  const rows = (cellData ?? {}) as Record<string, Record<string, Nullable<ICellData>>>;
  for (const [row, line] of Object.entries(rows)) {
    for (const column of Object.keys(line)) {
      lastRow = Math.max(lastRow, Number(row));
      lastColumn = Math.max(lastColumn, Number(column));
    }
  }
  return { lastRow, lastColumn };
}

/** Without the font that every cell has. */
function plainer(style: IStyleData, { name, size }: DefaultFont): IStyleData {
  const { ff, fs, ...others } = style;
  return {
    ...others,
    ...(ff && ff !== name ? { ff } : {}),
    ...(fs && fs !== size ? { fs } : {}),
  };
}
