import { isDerived } from '../form/walk-parts';
import type { Figure } from './figure';
import type { FigureIndex } from './figure-index';
import type { PlacedFigures } from './form-figures';

/** The columns of a form with amounts to be typed, by the places of its figures. It is the same for forms of one shape. */
export interface FormColumns {
  /** By the column: the places of its cells by their rows. */
  readonly cells: readonly ReadonlyMap<number, number>[];
  /** By the place: its column among them, undefined for what is no amount to be typed. */
  readonly columns: readonly (number | undefined)[];
  /** By the place, and by another column: what stands beside it there. */
  readonly beside: readonly (readonly (number | undefined)[] | undefined)[];
}

const known = new WeakMap<FigureIndex, FormColumns>();

export function columnsOf({ all, index }: Pick<PlacedFigures, 'all' | 'index'>): FormColumns {
  const before = known.get(index);
  if (before) return before;
  const found = findColumns(all, index);
  known.set(index, found);
  return found;
}

function findColumns(all: readonly Figure[], { cells: at }: FigureIndex): FormColumns {
  const byColumn = new Map<number, Map<number, number>>();
  all.forEach((figure, place) => {
    const cell = isAmount(figure) ? at[place] : null;
    if (!cell) return;
    const column = byColumn.get(cell.column) ?? new Map<number, number>();
    byColumn.set(cell.column, column.set(cell.row, place));
  });
  const cells = [...byColumn.values()];
  const columns: (number | undefined)[] = all.map(() => undefined);
  const beside: (readonly (number | undefined)[] | undefined)[] = all.map(() => undefined);
  cells.forEach((column, number) => {
    for (const [row, place] of column) {
      columns[place] = number;
      beside[place] = cells.map((other) => other.get(row));
    }
  });
  return { cells, columns, beside };
}

function isAmount({ field }: Figure): boolean {
  return field.kind === 'amount' && !isDerived(field);
}

const knownAmounts = new WeakMap<readonly Figure[], Float64Array>();

/** By the place, in 分: an empty cell holds 0, and one without an amount no number. */
export function amountsOf(all: readonly Figure[]): Float64Array {
  const before = knownAmounts.get(all);
  if (before) return before;
  const amounts = new Float64Array(all.length);
  all.forEach(({ content }, place) => {
    const { kind } = content;
    amounts[place] = kind === 'amount' ? content.fen : kind === 'blank' ? 0 : Number.NaN;
  });
  knownAmounts.set(all, amounts);
  return amounts;
}
