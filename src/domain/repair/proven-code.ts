import type { CodesNamedRule } from '../check/cross/list-rule';
import { nameVerdict } from '../check/cross/code-names';
import { fieldOf } from '../form/form-cell';
import { isDerived } from '../form/walk-parts';
import { topLeft } from '../grid/cell-range';
import { isInside } from '../form/scope-path';
import type { PlacedCell } from '../layout/placed';
import { readCode, readText } from '../value/read-text';
import type { FormNow } from './sheet-now';

/** Where a form lists codes beside their names, and what they are called. */
export type CodeList = Pick<CodesNamedRule, 'list' | 'codes'>;

/** A cell whose code lost its first 0, and what it was. */
export interface LostZero {
  readonly placed: PlacedCell;
  readonly code: string;
}

/** Whether the code as it was, with the other zeros of its row, has in the classification the name that stands beside it. */
export function isProven(
  { placed }: LostZero,
  lost: readonly LostZero[],
  cells: readonly PlacedCell[],
  { form, sheet: { grid } }: FormNow,
  lists: readonly CodeList[],
): boolean {
  const id = idOf(placed);
  const known = lists.find(
    ({ list }) => list.form === form.id && id !== null && list.key.includes(id),
  );
  if (!known) return false;
  const row = cells.filter(
    ({ scope }) => scope.length === placed.scope.length && isInside(scope, placed.scope),
  );
  const cellOf = (field: string) => row.find((one) => idOf(one) === field);
  const read = (field: string, as: typeof readCode): string => {
    const one = cellOf(field);
    if (!one) return '';
    const { row: at, column } = topLeft(one.range);
    const reading = as(grid.cellAt(at, column));
    return reading.kind === 'value' ? reading.value.trim() : '';
  };
  const partOf = (field: string) =>
    lost.find((one) => one.placed === cellOf(field))?.code ?? read(field, readCode);
  const code = known.list.key.map(partOf).join('');
  const name = read(known.list.name, readText);
  const { codes } = known;
  return name !== '' && nameVerdict({ asks: 'name', codes }, code, name, null).outcome === 'pass';
}

function idOf({ cell }: PlacedCell): string | null {
  const field = fieldOf(cell);
  return field && !isDerived(field) ? field.id : null;
}
