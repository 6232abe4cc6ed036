import { columnName } from '../grid/cell';
import { readAmount } from '../value/read-amount';
import type { ExportTable, LeftRow } from './budget-export';
import type { ExportHeads } from './export-heads';

/** Amounts below no head: a cell that was pushed to the side, or a head that was lost. Nobody knows what they are. */
export function headlessColumns(
  { grid, placeOf }: ExportTable,
  { columns, below }: ExportHeads,
  end: number | null,
  decimals: number,
): readonly LeftRow[] {
  const { used } = grid;
  if (!used) return [];
  const headed = new Set(columns.map(({ column }) => column));
  const left: LeftRow[] = [];
  for (let column = used.left; column <= used.right; column += 1) {
    if (headed.has(column)) continue;
    const found: { readonly row: number; readonly text: string; readonly value: number }[] = [];
    for (let row = below; row <= (end === null ? used.bottom : end - 1); row += 1) {
      const cell = grid.cellAt(row, column);
      const amount = readAmount(cell, decimals);
      if (amount.kind !== 'value') continue;
      const text = cell.text ?? String(cell.value);
      found.push({ row, text: text.trim(), value: amount.value });
    }
    const [first] = found;
    if (!first || areNumbers(found.map(({ value }) => value))) continue;
    const more = found.length > 1 ? ` … ×${found.length}` : '';
    const words = `[${columnName(column)}] ${first.text}${more}`;
    left.push({ at: placeOf(first.row, column), words, fen: null, why: 'noColumnHead' });
  }
  return left;
}

/** 1 2 3 beside the rows: they are numbered. */
function areNumbers(values: readonly number[]): boolean {
  const [first = 0, second] = values;
  const step = (second ?? first) - first;
  return second !== undefined && step > 0 && values.every((one, at) => one === first + at * step);
}
