import { numfmt } from '../../engine/univer';
import type { ICellData, IStyleData, Nullable, Worksheet } from '../../engine/univer';
import { invalidArgument } from '../../protocol/host-error';
import { withNeutralNames } from './number-format-local';

export const general = 'General';
export const textFormat = '@';

/** A number format as it is stored: `''` resets it, what Excel cannot read is refused. */
export function readNumberFormat(value: unknown): string {
  if (typeof value !== 'string') throw invalidArgument('numberFormat');
  if (value === '') return general;
  const format = withNeutralNames(value);
  if (/^general$/i.test(format)) return general;
  if (!numfmt.isValidFormat(readableFormat(format))) throw invalidArgument(`numberFormat ${value}`);
  return format;
}

/** What only Excel knows, said as the formatter knows it. */
export function readableFormat(format: string): string {
  return format.replaceAll('上午/下午', 'AM/PM').replace(/\[DBNum\d\]/gi, '');
}

/** The number format of a cell; rows and columns give theirs to cells without one. */
export function numberFormatOf(
  cells: Worksheet,
  cell: Nullable<ICellData>,
  row: number,
  column: number,
): string {
  const own = styleOf(cells, cell)?.n?.pattern;
  if (own !== undefined) return fromUniver(own);
  return inheritedNumberFormat(cells, row, column);
}

/** What a cell without a number format of its own shows. */
export function inheritedNumberFormat(cells: Worksheet, row: number, column: number): string {
  const hasRow = cells.getRowManager().getRow(row)?.s;
  const hasColumn = cells.getColumnManager().getColumn(column)?.s;
  const hasDefault = cells.getConfig().defaultStyle;
  if (!hasRow && !hasColumn && !hasDefault) return general;
  const style = cells.getComposedCellStyleByCellData(row, column, {});
  return style.n?.pattern ? fromUniver(style.n.pattern) : general;
}

function fromUniver(pattern: string): string {
  if (pattern === '') return general;
  return pattern === '@@@' ? textFormat : pattern;
}

export function styleOf(
  cells: Worksheet,
  cell: Nullable<ICellData>,
): Nullable<IStyleData> | undefined {
  const style = cell?.s;
  return typeof style === 'string' ? cells.getStyleDataByHash(style) : style;
}
