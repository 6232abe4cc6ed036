import { catalogue } from '../../app/catalogue';
import { checkForm, type FormToCheck } from '../../app/check/check-form';
import { crossChecked } from '../../app/check/between-forms/cross-checked';
import type { CheckedForm } from '../../app/check/report';
import { styleOf } from '../../domain/form/form-definition';
import { parseCell } from '../../domain/grid/cell';
import { gridOfPlan } from '../../domain/plan/grid-of-plan';
import { planForm } from '../../domain/plan/plan-form';
import { readForm } from '../../domain/read/read-form';
import type { SheetGrid } from '../../domain/grid/sheet-grid';
import type { ExampleForm } from '../../packs/rules/examples/rule-example';

export interface RunForm {
  readonly onSheet: FormToCheck;
  readonly checked: CheckedForm;
}

const profile = { year: 2021, department: '某某局', code: '112', unit: null };

/** The forms of an example, each on a sheet of its own, with what the checks say of them together. */
export function runExample(forms: readonly ExampleForm[]): RunForm[] {
  const sheets = forms.map(sheetOf);
  const checked = crossChecked(sheets.map(checkForm));
  return sheets.flatMap((onSheet, place) => {
    const one = checked[place];
    return one ? [{ onSheet, checked: one }] : [];
  });
}

function sheetOf({ form: formId, style: styleId, values, typed = {} }: ExampleForm): FormToCheck {
  const held = catalogue.packs.flatMap(({ id: packId, forms }) =>
    forms.filter(({ id }) => id === formId).map((form) => ({ packId, form })),
  );
  const found = held.find(
    ({ form }) => styleId === undefined || styleOf(form, styleId).id === styleId,
  );
  if (!found) throw new Error(`no pack holds ${formId} ${styleId ?? ''}`);
  const { packId, form } = found;
  const style = styleOf(form, styleId).id;
  const plan = planForm({ packId, form, styleId: style, profile, values });
  const grid = withTyped(gridOfPlan(plan, form.sheetName), typed);
  const region = grid.used;
  if (!region) throw new Error(`${formId} is empty`);
  return { form, styleId: style, grid, region, reading: readForm(form, style, grid, region) };
}

function withTyped(grid: SheetGrid, typed: NonNullable<ExampleForm['typed']>): SheetGrid {
  const cells = Object.entries(typed).map(([at, value]) => ({ place: parseCell(at), value }));
  return {
    ...grid,
    cellAt(row, column) {
      const over = cells.find(({ place }) => place?.row === row && place.column === column);
      return over ? { value: over.value, formula: null, text: null } : grid.cellAt(row, column);
    },
  };
}
