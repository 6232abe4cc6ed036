import { figurePaths, placeKey } from '../../domain/exports/figure-paths';
import { inputCells } from '../../domain/exports/input-cells';
import { styleOf } from '../../domain/form/form-definition';
import type { FieldValue, FormValues } from '../../domain/form/form-values';
import { printedOwner } from '../../domain/form/printed-field';
import type { Profile } from '../../domain/form/profile';
import { printCell } from '../../domain/grid/cell';
import { topLeft } from '../../domain/grid/cell-range';
import { valuesInProgress } from '../../domain/last-year/values-in-progress';
import { movedPoint } from '../../domain/money/convert-amount';
import { decimalsToFen } from '../../domain/money/money-unit';
import type { ScopePath } from '../../domain/form/scope-path';
import type { FormOnSheet } from '../../domain/rows/row-outcome';
import { wholeLayout } from '../../domain/rows/whole-layout';
import type { ComparedForm, FigureChoice } from './compare-figures';

/** What a form holds with what is chosen, in its unit: what it says now, what comes, and without what is emptied. */
export function valuesWithFigures(
  on: (FormOnSheet & { readonly profile: Profile }) | null,
  { form, proposed, others }: ComparedForm,
  chosen: ReadonlySet<FigureChoice>,
): FormValues {
  const wanted = proposed.filter((one) => chosen.has(one));
  const emptied = new Set(others.filter((one) => chosen.has(one)).map(({ at }) => at));
  const whole = on && wholeLayout(on);
  const ownerAt = on && printedOwner(styleOf(form, on.styleId), on.profile);
  const paths = figurePaths(
    wanted.map(({ figure }) => figure),
    whole && ownerAt && { layout: whole.layout, grid: on.grid, ownerAt },
  );
  const values = valuesInProgress();
  const filled = new Set<string>();
  const put = (path: ScopePath, field: string, value: FieldValue) => {
    values.put(path, field, value);
    filled.add(placeKey(path, field));
  };
  if (whole) {
    const read = new Map(on.reading.cells.map(({ at, value }) => [at, value]));
    for (const { placed, field } of inputCells(whole.layout).values()) {
      const at = printCell(topLeft(placed.range));
      const value = read.get(at) ?? null;
      if (value === null || value === '' || emptied.has(at)) continue;
      put(placed.scope, field.id, value);
      // Nobody typed it: the words of a figure that comes may take its place.
      if (value === ownerAt?.(placed.scope, field.id))
        filled.delete(placeKey(placed.scope, field.id));
    }
  }
  for (const { path, texts } of paths.begun) {
    for (const [field, text] of Object.entries(texts)) {
      if (!filled.has(placeKey(path, field))) put(path, field, text);
    }
  }
  for (const { figure, fen } of wanted) {
    const path = paths.pathOf.get(figure) ?? [];
    put(path, figure.field, figure.value ?? movedPoint(fen, -decimalsToFen[form.unit]));
  }
  return values.values();
}
