import { inputCells } from '../../domain/exports/input-cells';
import { placeOf } from '../../domain/exports/form-table';
import { emptyValues } from '../../domain/form/empty-values';
import { styleOf } from '../../domain/form/form-definition';
import { itemsOf, type FormValues } from '../../domain/form/form-values';
import type { FieldKind } from '../../domain/form/form-field';
import type { Profile } from '../../domain/form/profile';
import type { ScopePath } from '../../domain/form/scope-path';
import { layOut } from '../../domain/layout/lay-out';
import type { FormOnSheet } from '../../domain/rows/row-outcome';
import type { ComparedForm } from './compare-figures';
import { valuesWithFigures } from './values-with-figures';

/** Cells that an export leaves empty, though somebody has to fill them in. */
export interface EmptyField {
  readonly label: string;
  readonly count: number;
}

const figureKinds: ReadonlySet<FieldKind> = new Set(['amount', 'quantity', 'percent']);

/**
 * What of a form is empty with all its figures in it. Where the export could have said something and does not, there is nothing; what
 * it never says, and what a form needs, is to be filled in by hand.
 */
export function emptyFields(
  compared: ComparedForm,
  on: (FormOnSheet & { readonly profile: Profile }) | null,
): readonly EmptyField[] {
  const style = styleOf(compared.form, compared.styleId);
  const values = valuesWithFigures(on, compared, new Set(compared.proposed));
  const layout = layOut(style, { ...emptyValues(style), ...values }, { row: 0, column: 0 });
  const counts = new Map<string, number>();
  for (const { placed, field } of inputCells(layout).values()) {
    const { scope } = placed;
    if (field.preset !== undefined) continue;
    const isWanted = field.required === true || figureKinds.has(field.kind);
    if (!isWanted || compared.places.has(placeOf(scope, field.id))) continue;
    const value = valuesAt(values, scope)?.[field.id];
    if (value !== undefined && value !== null && value !== '') continue;
    counts.set(field.label, (counts.get(field.label) ?? 0) + 1);
  }
  return [...counts].map(([label, count]) => ({ label, count }));
}

function valuesAt(values: FormValues, scope: ScopePath): FormValues | undefined {
  return scope.reduce<FormValues | undefined>(
    (inside, { block, item }) => inside && itemsOf(inside, block)[item],
    values,
  );
}
