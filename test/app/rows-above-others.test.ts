import { crossChecked } from '../../src/app/check/between-forms/cross-checked';
import { mistakesOf } from '../../src/app/check/mistakes';
import { itemsOf, type FormValues } from '../../src/domain/form/form-values';
import { henanSamples } from '../../src/packs/samples/henan';
import { openForm } from './single-mistakes';

type Rows = readonly FormValues[];

const disclosure = henanSamples.map((sample) => ({ sample, form: openForm(sample).checked }));

/** What is listed of a whole disclosure with other rows in one form, beside what is listed of the sample. */
function told(formId: string, change: (rows: Rows) => Rows): readonly string[] {
  const before = new Set(listed(disclosure.map(({ form }) => form)));
  const after = disclosure.map(({ sample, form }) => {
    if (sample.formId !== formId) return form;
    const units = itemsOf(sample.values, 'units').map((unit) => ({
      ...unit,
      items: change(itemsOf(unit, 'items')),
    }));
    return openForm({ ...sample, values: { ...sample.values, units } }).checked;
  });
  return listed(after).filter((line) => !before.has(line));
}

/** 行政运行 with 项目支出 is what the sample has, in whichever row. */
function listed(forms: readonly (typeof disclosure)[number]['form'][]): string[] {
  return crossChecked(forms).flatMap((form) =>
    mistakesOf(form, []).mistakes.flatMap(({ finding: { rule, says, at } }) =>
      says === 'itemNoProject' ? [] : [`${rule} ${says} ${form.form.id}!${at[0]}`],
    ),
  );
}

const office = { classCode: '201', sectionCode: '03', itemName: '政府办公厅（室）及相关机构事务' };
const spent = { wages: 235.95, goods: 8.34, otherOperating: 1661.9 };

/** The 款 holds all of it, of which one 项 was left out. */
const aboveOthers =
  (amounts: FormValues) =>
  (rows: Rows): Rows => [{ ...office, ...amounts }, ...rows.filter((_, place) => place !== 1)];

test.each<readonly [string, FormValues]>([
  ['F08', { general: 1906.19 }],
  ['F09', spent],
  ['F11', spent],
])('%s: a 款 above 项 that make up less is told once', (formId, amounts) => {
  // That a 项 is missing is told by the form that has it.
  const own = told(formId, aboveOthers(amounts)).filter((line) => line.includes(`${formId}!`));
  expect(own).toEqual([`AR-SUM countedTwice ${formId}!H8`]);
});

const emptied = (rows: Rows): Rows =>
  rows.map((row, place) =>
    place < 2
      ? Object.fromEntries(Object.entries(row).filter(([field]) => field !== 'itemCode'))
      : row,
  );

test.each<readonly [string, readonly string[]]>([
  ['F08', ['X-CODE crossCodeMissing F08!C8', 'CL-NAME codeMissing F08!C9']],
  ['F09', ['X-CODE crossCodeMissing F09!C8', 'X-CODE crossCodeMissing F09!C9']],
  ['F11', ['X-CODE crossCodeMissing F11!C8', 'CL-NAME codeMissing F11!C9']],
])('%s: two 项 of one 款 that were emptied are told once each', (formId, expected) => {
  expect(told(formId, emptied)).toEqual(expected);
});
