import { isDerived } from '../form/walk-parts';
import type { Figure } from './figure';
import type { FormFigures, PlacedFigures } from './form-figures';

/** The figures and all that they are calculated from, each before its parts. */
export function figuresBelow(
  figures: Pick<FormFigures, 'partsOf'>,
  of: readonly Figure[],
): ReadonlySet<Figure> {
  const found = new Set<Figure>();
  function add(figure: Figure): void {
    if (found.has(figure)) return;
    found.add(figure);
    const { field, scope } = figure;
    const parts = isDerived(field) ? figures.partsOf(field.formula, scope) : null;
    for (const part of parts ?? []) if (part) add(part);
  }
  of.forEach(add);
  return found;
}

/** The same of cells. */
export function cellsBelow(
  figures: Pick<PlacedFigures, 'all' | 'index' | 'partsOf'>,
  at: readonly string[],
): ReadonlySet<string> {
  const own = at.flatMap((cell) => figures.all[figures.index.at(cell) ?? -1] ?? []);
  const cells = new Set(at);
  for (const figure of figuresBelow(figures, own)) cells.add(figure.at);
  return cells;
}
