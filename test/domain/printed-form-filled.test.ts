import { printedForm } from '../../src/domain/document/printed-form';
import { planForm } from '../../src/domain/plan/plan-form';
import { gridOfPlan } from '../../src/domain/plan/grid-of-plan';
import type { FormValues } from '../../src/domain/form/form-values';
import { layouts, profile, read, type Layout } from './every-layout';

/** Whether a form counts as filled in that stands in a workbook with these values; as it was inserted where there are none. */
function isFilled(layout: Layout, values?: FormValues): boolean | undefined {
  const { packId, form, style } = layout;
  const plan = planForm({ packId, form, styleId: style.id, profile, values });
  const grid = gridOfPlan(plan, form.sheetName);
  const found = { form, styleId: style.id, reading: read(layout, grid), grid };
  return printedForm(packId, found, profile)?.isFilled;
}

test.each(layouts)('%s: a new one is not filled in', (_, layout) => {
  expect(isFilled(layout)).toBe(false);
});

const units = (row: FormValues): FormValues => ({ units: [row] });
const own = { unitCode: '112', unitName: '某某局' };

test.each<[string, string, FormValues, boolean]>([
  ['national F09 standard', 'the first row of the department', units(own), false],
  ['national F09 standard', 'a second unit', { units: [own, { unitName: '一所' }] }, true],
  ['national F09 standard', 'a code', units({ ...own, items: [{ classCode: '201' }] }), true],
  ['national F01 support', 'a unit', units({ unit: '某某局' }), true],
  ['national F14 row', 'an amount', { abroad: 1 }, true],
])('%s with %s', (name, _, values, expected) => {
  const layout = layouts.find(([one]) => one === name)?.[1];
  expect(layout && isFilled(layout, values)).toBe(expected);
});
