import type { FormColumns } from './form-columns';

/** The places of cells of a form: 1 where they are added, -1 where the other amount has them. */
export type SignedPlaces = ReadonlyMap<number, number>;

/** An amount of a form that is not what others say it should be. */
export interface Contradiction {
  /** By how much it is more. */
  readonly excess: number;
  readonly isAtMost: boolean;
  /** The cells of the form that were typed of which it is made. */
  readonly cells: SignedPlaces;
}

/** By the column: its cells. */
type InColumns = readonly (SignedPlaces | undefined)[];

const known = new WeakMap<SignedPlaces, { readonly of: FormColumns; readonly cells: InColumns }>();

/** The same cells by the columns of the form. */
export function inColumns(cells: SignedPlaces, of: FormColumns): InColumns {
  const before = known.get(cells);
  if (before?.of === of) return before.cells;
  const found: Map<number, number>[] = [];
  for (const [place, sign] of cells) {
    const column = of.columns[place];
    if (column !== undefined) (found[column] ??= new Map()).set(place, sign);
  }
  known.set(cells, { of, cells: found });
  return found;
}
