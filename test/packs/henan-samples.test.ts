import { withoutBlanks } from '../../src/domain/form/empty-values';
import { styleOf } from '../../src/domain/form/form-definition';
import { itemsOf, type FormValues } from '../../src/domain/form/form-values';
import { planForm } from '../../src/domain/plan/plan-form';
import { henan2022 } from '../../src/packs';
import { departmentEconomicCodes } from '../../src/packs/codes/economic';
import { functionalRows } from '../../src/packs/forms/functional-rows';
import { henanSamples } from '../../src/packs/samples/henan';
import { amountOf } from './amount-of';

const samples = henanSamples.map((sample) => {
  const form = henan2022.forms.find(({ id }) => id === sample.formId);
  if (!form) throw new RangeError(`${sample.formId} is not in the pack`);
  return { ...sample, form };
});

function sampleOf(formId: string) {
  const sample = samples.find((one) => one.formId === formId);
  if (!sample) throw new RangeError(`there is no sample of ${formId}`);
  return sample;
}

/** `F07.incomeTotal`, in 分. */
function amount(name: string): number {
  const [formId = '', field = ''] = name.split('.');
  const { form, styleId, values } = sampleOf(formId);
  return amountOf(form, styleId, values, field);
}

const sum = (amounts: readonly number[]) => amounts.reduce((total, one) => total + one, 0);
const tenThousand = (figure: unknown) => Math.round(Number(figure ?? 0) * 1e6);

/** The lowest rows of a form: 科目 or projects of all units. */
function lines(formId: string, block: string): readonly FormValues[] {
  const { values } = sampleOf(formId);
  return itemsOf(values, 'units').flatMap((unit) => itemsOf(unit, block));
}

test('every form of the pack is filled in once', () => {
  expect(samples.map(({ formId }) => formId).sort()).toEqual(
    henan2022.forms.map(({ id }) => id).sort(),
  );
  expect(samples.map(({ packId }) => packId)).toEqual(samples.map(() => henan2022.id));
});

describe.each(samples.map((sample) => [sample.formId, sample] as const))('%s', (_, sample) => {
  const { form, packId, styleId, profile, values } = sample;

  test('all values have a place in its layout', () => {
    expect(form.styles.map(({ id }) => id)).toContain(styleId);
    expect(withoutBlanks(styleOf(form, styleId), values)).toEqual(values);
  });

  test('no row is higher than Excel allows', () => {
    const { rowHeights } = planForm({ packId, form, styleId, profile, values });
    expect(Math.max(...rowHeights)).toBeLessThan(409);
  });
});

test.each([
  ['F07.incomeTotal', 193449],
  ['F09.basic', 27259],
  ['F09.project', 166190],
  ['F12.personnel', 26425],
  ['F12.operating', 834],
  ['F14.total', 0],
])('%s is the printed figure: %d hundredths of 万元', (name, figure) => {
  expect(amount(name)).toBe(figure * 10_000);
});

test.each([
  ['X-T01', 'F07.incomeTotal', ['F07.expenditureTotal']],
  ['X-T01', 'F07.incomeTotal', ['F07.income', 'F07.carriedOver']],
  ['X-T02', 'F08.total', ['F07.incomeTotal']],
  ['X-T02', 'F08.general', ['F07.general']],
  ['X-T02', 'F08.fund', ['F07.fund']],
  ['X-T02', 'F08.stateCapital', ['F07.stateCapital']],
  ['X-T02', 'F08.specialAccount', ['F07.specialAccount']],
  ['X-T02', 'F08.business', ['F07.business']],
  ['X-T02', 'F08.superior', ['F07.superior']],
  ['X-T02', 'F08.affiliated', ['F07.affiliated']],
  ['X-T02', 'F08.commercial', ['F07.commercial']],
  ['X-T02', 'F08.other', ['F07.other']],
  ['X-T02', 'F08.carriedOver', ['F07.carriedOver']],
  ['X-T03', 'F09.total', ['F07.expenditureTotal']],
  ['X-T03', 'F09.total', ['F09.basic', 'F09.project']],
  ['X-T04', 'F10.incomeTotal', ['F10.expenditureTotal']],
  [
    'X-T04',
    'F10.expenditureTotal',
    ['F10.expenditureGeneral', 'F10.expenditureFund', 'F10.expenditureStateCapital'],
  ],
  ['X-T05', 'F11.total', ['F10.expenditureGeneral']],
  ['X-T05', 'F11.total', ['F09.total']],
  ['X-T06', 'F12.total', ['F11.basic']],
  ['X-T06', 'F12.total', ['F12.personnel', 'F12.operating']],
  ['X-T06', 'F12.personnel', ['F11.wages', 'F11.familyAid']],
  ['X-T06', 'F12.operating', ['F11.goods', 'F11.capital']],
  ['X-T08', 'F16.total', ['F09.project']],
  ['X-T08', 'F18.total', ['F16.total']],
  ['X-T11', 'F17.total', ['F07.incomeTotal']],
  ['X-T11', 'F17.total', ['F17.basic', 'F17.project']],
  ['X-T11', 'F17.basic', ['F09.basic']],
  ['X-T11', 'F17.project', ['F09.project']],
  ['X-T12', 'F15.total', ['F10.expenditureFund']],
  ['所有支出', 'F13.total', ['F09.total']],
])('%s: %s = %j', (_, whole, parts) => {
  expect(amount(whole)).toBe(sum(parts.map(amount)));
});

describe.each(functionalRows.map(({ code }) => code))('functional class %s', (code) => {
  const inClass = (formId: string, fields: readonly string[]) =>
    sum(
      lines(formId, 'items')
        .filter(({ classCode }) => classCode === code)
        .flatMap((line) => fields.map((field) => tenThousand(line[field]))),
    );
  const spending = [
    ...['wages', 'familyAid', 'goods', 'capital'],
    ...['otherOperating', 'specificTarget'],
  ];

  test.each([
    ['X-T02', `F07.function${code}`, 'F08', ['general']],
    ['X-T03', `F07.function${code}`, 'F09', spending],
    ['X-T04', `F10.function${code}Total`, 'F11', spending],
  ])('%s: %s = the codes of %s', (_, whole, formId, fields) => {
    expect(amount(whole)).toBe(inClass(formId, fields));
  });
});

test('X-T06: 301 and 303 are 人员经费, 302 and 310 公用经费', () => {
  const kinds = new Map(departmentEconomicCodes.map(({ code, kind }) => [code, kind]));
  for (const line of itemsOf(sampleOf('F12').values, 'items')) {
    const kind = kinds.get(String(line.departmentCode)) ?? 'unknown';
    expect(Object.keys(line)).toEqual(expect.arrayContaining([kind]));
    expect('personnel' in line && 'operating' in line).toBe(false);
  }
});

test.each([
  ['30212', 'abroad'],
  ['30217', 'reception'],
  ['30231', 'vehicleRunning'],
  ['31013', 'vehiclePurchase'],
])('X-T07: %s is at most %s', (code, item) => {
  const spent = itemsOf(sampleOf('F12').values, 'items')
    .filter(({ departmentCode }) => departmentCode === code)
    .map(({ personnel, operating }) => tenThousand(personnel) + tenThousand(operating));
  expect(sum(spent)).toBeLessThanOrEqual(amount(`F14.${item}`));
});

test('X-T09: the projects and their amounts are the same in F16 and F18', () => {
  const budget = lines('F16', 'projects').map(({ name, general }) => [name, general]);
  const targets = lines('F18', 'projects').map(({ name, governmentFunds }) => [
    name,
    governmentFunds,
  ]);
  expect(budget).toHaveLength(18);
  expect(targets).toEqual(budget);
});

test('projects have codes of 21 characters, each its own', () => {
  const codes = lines('F18', 'projects').map(({ code }) => String(code));
  expect(codes.filter((code) => !/^\d{21}$/.test(code))).toEqual([]);
  expect(new Set(codes).size).toBe(18);
});

test('PF-COST-BUDGET: the cost ceiling of every project is its amount', () => {
  for (const project of lines('F18', 'projects')) {
    const values = itemsOf(project, 'costs').map(({ value }) => value);
    expect(values).toEqual([`≤${String(project.governmentFunds)}万元`]);
  }
});
