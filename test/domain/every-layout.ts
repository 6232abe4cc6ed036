import fc from 'fast-check';
import type { FormDefinition } from '../../src/domain/form/form-definition';
import type { FormStyle } from '../../src/domain/form/form-style';
import type { FormValues } from '../../src/domain/form/form-values';
import type { Cell } from '../../src/domain/grid/cell';
import { gridOfPlan } from '../../src/domain/plan/grid-of-plan';
import { planForm } from '../../src/domain/plan/plan-form';
import type { SheetGrid } from '../../src/domain/grid/sheet-grid';
import type { FormReading } from '../../src/domain/read/form-reading';
import { readForm } from '../../src/domain/read/read-form';
import * as packs from '../../src/packs';

export interface Layout {
  readonly packId: string;
  readonly form: FormDefinition;
  readonly style: FormStyle;
}

export const profile = { year: 2022, department: '某某局', code: '112', unit: null };

/** The layouts of all packs, each once though packs share forms. */
export const layouts: readonly (readonly [string, Layout])[] = [
  ...new Map(
    Object.values(packs).flatMap(({ id: packId, forms }) =>
      forms.flatMap((form) =>
        form.styles.map((style): [FormStyle, readonly [string, Layout]] => [
          style,
          [`${packId} ${form.id} ${style.id}`, { packId, form, style }],
        ]),
      ),
    ),
  ).values(),
];

export function gridOf(
  { packId, form, style }: Layout,
  values: FormValues,
  origin?: Cell,
): SheetGrid {
  return gridOfPlan(
    planForm({ packId, form, styleId: style.id, profile, values, origin }),
    form.sheetName,
  );
}

export function read({ form, style }: Layout, grid: SheetGrid): FormReading {
  const { used } = grid;
  if (!used) throw new Error('an empty sheet');
  return readForm(form, style.id, grid, used);
}

export function kindsOf({ problems }: FormReading): string[] {
  return [...new Set(problems.map(({ kind }) => kind))].sort();
}

export const anyOrigin = fc.record({ row: fc.nat(5), column: fc.nat(3) });
