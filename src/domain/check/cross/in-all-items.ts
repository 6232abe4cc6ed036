import type { Figure } from '../figure';
import type { FormFigures } from '../form-figures';

const known = new WeakMap<FormFigures, ReadonlyMap<string, readonly Figure[]>>();

/** A field in the items of a block, whatever other blocks they are nested in, from top to bottom. */
export function inAllItems(block: string, id: string, figures: FormFigures): readonly Figure[] {
  const index = known.get(figures) ?? indexOf(figures);
  known.set(figures, index);
  return index.get(`${block}/${id}`) ?? [];
}

function indexOf({ all }: FormFigures): ReadonlyMap<string, readonly Figure[]> {
  const index = new Map<string, Figure[]>();
  for (const figure of all) {
    const { scope, field } = figure;
    const inner = scope[scope.length - 1];
    if (!inner) continue;
    const key = `${inner.block}/${field.id}`;
    const found = index.get(key);
    if (found) found.push(figure);
    else index.set(key, [figure]);
  }
  return index;
}
