import { isShare, type HeadColumn } from './head-columns';
import type { RowFigures } from './column-sums';

/** What shares may be of: a whole by its name in a formula, and how much it is in a row. */
export interface ShareWhole {
  readonly of: string;
  readonly amountIn: (row: RowFigures) => number;
}

/** How far a share may be from what it is calculated as, in percent: printed with one digit, and rounded to make 100 together. */
const mostOff = 0.11;

/** Of which amount and which whole a column holds the shares; null where most rows speak against all. */
export function shareIn(
  share: HeadColumn,
  columns: readonly HeadColumn[],
  rows: readonly RowFigures[],
  wholesOf: (part: HeadColumn) => readonly ShareWhole[],
): { readonly part: HeadColumn; readonly of: string } | null {
  const part = columns.findLast((one) => one.kind === 'amount' && one.column < share.column);
  if (!isShare(share) || !part) return null;
  const told = rows.filter((row) => (row.get(share.column) ?? 0) !== 0);
  const rated = wholesOf(part).map(({ of, amountIn }) => {
    const isRight = (row: RowFigures) => {
      const off =
        (100 * (row.get(part.column) ?? 0)) / amountIn(row) - (row.get(share.column) ?? 0);
      return Math.abs(off) <= mostOff;
    };
    return { of, right: told.filter(isRight).length };
  });
  const [first] = rated;
  const best =
    first && rated.reduce((one, other) => (other.right > one.right ? other : one), first);
  return best && best.right * 2 > told.length ? { part, of: best.of } : null;
}
