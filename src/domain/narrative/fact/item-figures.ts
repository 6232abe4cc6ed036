import type { Figure } from '../../check/figure';
import type { PlacedFigures } from '../../check/form-figures';

/** The figures of each item of a block (units/items: of all blocks of that path), from top to bottom. */
export function itemFigures({ all }: PlacedFigures, path: string): readonly (readonly Figure[])[] {
  const items = new Map<string, Figure[]>();
  for (const figure of all) {
    if (figure.scope.map(({ block }) => block).join('/') !== path) continue;
    const key = figure.scope.map(({ item }) => item).join('/');
    const item = items.get(key);
    if (item) item.push(figure);
    else items.set(key, [figure]);
  }
  return [...items.values()];
}
