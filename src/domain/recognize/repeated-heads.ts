import { labelKey } from '../read/label-key';
import type { FittedRow } from './fit-rows';
import type { TableRow } from './row-view';

/** On the next page the heads of the columns are printed again: those that come first are meant. */
export function withoutRepeatedHeads(rows: readonly FittedRow[]): FittedRow[] {
  const heads = new Set(
    rows.flatMap(({ step, row }) => (step?.to.isHead === true ? [keyOf(row)] : [])),
  );
  const seen = new Set<string>();
  return rows.filter(({ row }) => {
    const key = keyOf(row);
    const isAgain = seen.has(key) && heads.has(key) && key !== '';
    seen.add(key);
    return !isAgain;
  });
}

/** The words of a row, in whatever columns they stand. */
function keyOf({ cells }: TableRow): string {
  return cells
    .map(({ cell }) => labelKey(cell.text))
    .filter((key) => key !== '')
    .join('|');
}
