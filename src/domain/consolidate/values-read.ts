import { isItems, type FormValues } from '../form/form-values';
import type { ScopePath } from '../form/scope-path';
import type { FormReading } from '../read/form-reading';
import type { RawValue, UnreadableReason } from '../value/cell-reading';

/** A cell that holds what its field cannot be. */
export interface UnreadCell {
  readonly at: string;
  readonly field: string;
  readonly scope: ScopePath;
  readonly raw: RawValue;
  readonly reason: UnreadableReason;
}

/** What was read for certain, and the cells of which nobody knows what they mean: 44562 is a date, and no amount. Pure. */
export function valuesRead({
  values,
  cells,
  problems,
}: Pick<FormReading, 'values' | 'cells' | 'problems'>): {
  readonly values: FormValues;
  readonly unread: readonly UnreadCell[];
} {
  const unread = problems.flatMap((problem) => {
    if (problem.kind !== 'unreadable') return [];
    const { at, field, raw, reason } = problem;
    const cell = cells.find((one) => one.at === at && one.field === field);
    return cell ? [{ at, field, scope: cell.scope, raw, reason }] : [];
  });
  return { values: withoutCells(values, unread), unread };
}

/** Those of one item, their scopes counted from it. */
export function cellsOfItem(
  cells: readonly UnreadCell[],
  block: string,
  item: number,
): readonly UnreadCell[] {
  return cells.flatMap(({ scope: [step, ...scope], ...cell }) =>
    step?.block === block && step.item === item ? [{ ...cell, scope }] : [],
  );
}

function withoutCells(values: FormValues, cells: readonly UnreadCell[]): FormValues {
  if (cells.length === 0) return values;
  const own = new Set(cells.flatMap(({ field, scope }) => (scope.length === 0 ? field : [])));
  return Object.fromEntries(
    Object.entries(values)
      .filter(([id]) => !own.has(id))
      .map(([id, value]) => [
        id,
        isItems(value)
          ? value.map((item, at) => withoutCells(item, cellsOfItem(cells, id, at)))
          : value,
      ]),
  );
}
