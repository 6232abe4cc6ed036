import { parseCell } from '../grid/cell';
import type { SheetCells } from '../grid/sheet-grid';
import { decimalsToFen, wanYuan, type MoneyUnit } from '../money/money-unit';
import { shortestDecimal, withoutNoise } from '../value/number-text';
import type { Figure } from './figure';

/**
 * Half of the last digit that a table prints, in 分: each of its amounts was rounded by at most so much. Zeros at the end may be
 * dropped, so the amount with the most decimals speaks for all; of whole 万元 they were.
 */
export function halfPrinted(
  figures: readonly Figure[],
  cells: Pick<SheetCells, 'cellAt'>,
  unit: MoneyUnit,
): number {
  let most = 0;
  for (const { at, content } of figures) {
    const place = content.kind === 'amount' ? parseCell(at) : null;
    if (!place) continue;
    const { value, text } = cells.cellAt(place.row, place.column);
    const plain = typeof value === 'number' ? shortestDecimal(withoutNoise(value)) : value;
    most = Math.max(most, decimalsIn(plain), decimalsIn(text));
  }
  const usual = most === 0 && unit === wanYuan ? decimalsOfWan : most;
  // What is printed to the 分 is exact.
  return usual < decimalsToFen[unit] ? 10 ** (decimalsToFen[unit] - usual) / 2 : 0;
}

const decimalsOfWan = 2;

function decimalsIn(printed: string | boolean | null): number {
  return typeof printed === 'string' ? (/[.．](\d+)/.exec(printed)?.[1]?.length ?? 0) : 0;
}
