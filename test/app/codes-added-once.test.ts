import { crossChecked } from '../../src/app/check/between-forms/cross-checked';
import { describeFinding } from '../../src/app/check/texts/describe-finding';
import { mistakesOf } from '../../src/app/check/mistakes';
import { itemsOf, type FieldValue, type FormValues } from '../../src/domain/form/form-values';
import { henanSamples } from '../../src/packs/samples/henan';
import { openForm } from './single-mistakes';

/** The rows of 科目 of a sample, with a row of their class above them that adds them up, as other tables print it. */
function withClass(
  rows: readonly FormValues[],
  of: FormValues,
  begins: (row: FormValues) => boolean,
): readonly FormValues[] {
  const inside = rows.filter(begins);
  const sums: Record<string, FieldValue> = {};
  for (const row of inside) {
    for (const [field, value] of Object.entries(row)) {
      if (typeof value !== 'number') continue;
      sums[field] = Math.round((Number(sums[field] ?? 0) + value) * 100) / 100;
    }
  }
  return [{ ...of, ...sums }, ...rows];
}

const general = { classCode: '201', itemName: '一般公共服务支出' };
const inUnits = (values: FormValues): FormValues => ({
  ...values,
  units: itemsOf(values, 'units').map((unit) => ({
    ...unit,
    items: withClass(itemsOf(unit, 'items'), general, (row) => row.classCode === '201'),
  })),
});
const wages = { departmentCode: '301', departmentName: '工资福利支出' };
const goods = { departmentCode: '302', departmentName: '商品和服务支出' };
const isOf = (code: string) => (row: FormValues) => String(row.departmentCode).startsWith(code);
const basic = (values: FormValues): FormValues => ({
  items: withClass(withClass(itemsOf(values, 'items'), goods, isOf('302')), wages, isOf('301')),
});
const ofClass = { departmentClass: '301', departmentName: '工资福利支出' };
const economic = (values: FormValues): FormValues => ({
  items: withClass(itemsOf(values, 'items'), ofClass, (row) => row.departmentClass === '301'),
});
const heads = (values: FormValues): FormValues => ({
  items: [ofClass, ...itemsOf(values, 'items')],
});
const unitHeads = (values: FormValues): FormValues => ({
  units: itemsOf(values, 'units').map((unit) => ({
    ...unit,
    items: [general, ...itemsOf(unit, 'items')],
  })),
});

/** What the list of a whole disclosure shows beside what it shows of the sample: with how many consequences. */
function listed(formId: string, change: (values: FormValues) => FormValues) {
  const samples = henanSamples.map((sample) =>
    sample.formId === formId ? { ...sample, values: change(sample.values) } : sample,
  );
  return crossChecked(samples.map((sample) => openForm(sample).checked)).flatMap((form) =>
    mistakesOf(form, []).mistakes.flatMap((one) =>
      one.finding.severity === 'error' ? [{ ...one, form: form.form.id }] : [],
    ),
  );
}

test.each<readonly [string, string, (values: FormValues) => FormValues, string]>([
  ['F08', 'a class above its codes', inUnits, 'H8'],
  ['F09', 'a class above its codes', inUnits, 'H8 J8 M8'],
  ['F11', 'a class above its codes', inUnits, 'H8 J8 M8'],
  ['F12', 'two classes above their codes', basic, 'F6 G7'],
  ['F13', 'a class above its codes', economic, 'H6'],
])('%s: %s is one mistake at its amounts, whatever comes of it', (formId, _, change, cells) => {
  const mistakes = listed(formId, change);
  expect(
    mistakes.map(({ form, finding: { says, at } }) => `${says} ${form}!${at.join(' ')}`),
  ).toEqual([`countedTwice ${formId}!${cells}`]);
});

test.each<readonly [string, (values: FormValues) => FormValues]>([
  ['F09', unitHeads],
  ['F11', unitHeads],
  ['F13', heads],
])('%s: a class without amounts is a heading', (formId, change) => {
  expect(listed(formId, change)).toEqual([]);
});

test('it says how much is too much and what to do, in both languages', () => {
  const [mistake] = listed('F12', basic);
  expect(mistake && describeFinding(mistake.finding, '万元')).toEqual({
    zh: '科目301、302的金额已经包含在它的下级科目里，「合计」又加了一遍：现为545.18万元，应为272.59万元，多出272.59万元。请清空科目301、302所在行的金额，或者删去所在行；不属于任何下级科目的金额，请把编码补全到具体科目。',
    en: 'The amount of code 301, 302 is already in the items below it, so “合计” adds it twice: it is 545.18 万元 and should be 272.59 万元; 272.59 万元 is too much. Clear the amounts where 301, 302 stands, or delete the row; if they belong to no item below, complete the code.',
  });
});
