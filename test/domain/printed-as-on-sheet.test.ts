import { printedForm } from '../../src/domain/document/printed-form';
import { noProfile } from '../../src/app/no-profile';
import { gridOfPlan } from '../../src/domain/plan/grid-of-plan';
import { planForm } from '../../src/domain/plan/plan-form';
import { layouts, read } from './every-layout';

const onSheet = { year: 2021, department: '甲局', code: '112', unit: null };
const inSettings = { ...noProfile, year: 2023, department: '乙局', code: '999' };

/** What Word prints of a form that stands on a sheet as one profile printed it, while the settings hold another. */
function printedWith(settings: typeof inSettings, [, layout]: (typeof layouts)[number]): string {
  const { packId, form, style } = layout;
  const plan = planForm({
    ...{ packId, form, styleId: style.id, profile: onSheet },
    origin: { row: 2, column: 1 },
  });
  const grid = gridOfPlan(plan, form.sheetName);
  const found = { form, styleId: style.id, reading: read(layout, grid), grid };
  return JSON.stringify(printedForm(packId, found, settings));
}

test.each(layouts)('%s: what the sheet says is printed, whatever the settings say', (...one) => {
  expect(printedWith(inSettings, one)).toBe(printedWith({ ...noProfile, ...onSheet }, one));
});

const threePublic = layouts.find(
  ([name]) => name === 'henan-2022 F14 row' || name === 'national F14 row',
);

test.each<readonly [string, (text: string) => string, string]>([
  ['a name of her own', (text) => text.replace('甲局', '丙局'), '丙局'],
  ['other spaces and another colon', (text) => text.replace(/[:：]甲局/, ': 甲局'), ' 甲局'],
  ['a line that holds more', (text) => text.replace('甲局', '丙局　单位：万元'), '乙局'],
])('%s', (_, change, expected) => {
  if (!threePublic) throw new Error('no such layout');
  const [, layout] = threePublic;
  const { packId, form, style } = layout;
  const plan = planForm({ packId, form, styleId: style.id, profile: onSheet });
  const cells = plan.cells.map((row) =>
    row.map((cell) => (typeof cell === 'string' ? change(cell) : cell)),
  );
  const grid = gridOfPlan({ ...plan, cells }, form.sheetName);
  const found = { form, styleId: style.id, reading: read(layout, grid), grid };
  const printed = printedForm(packId, found, inSettings);
  expect(JSON.stringify(printed?.lines)).toContain(expected);
});
