import { checkForm } from '../../src/app/check/check-form';
import { crossChecked } from '../../src/app/check/between-forms/cross-checked';
import type { CheckedForm } from '../../src/app/check/report';
import { styleOf } from '../../src/domain/form/form-definition';
import type { FormValues } from '../../src/domain/form/form-values';
import { parseCell } from '../../src/domain/grid/cell';
import { readForm } from '../../src/domain/read/read-form';
import { national } from '../../src/packs';
import { gridOf } from '../domain/every-layout';
import { sheetModel } from '../domain/sheet-model';
import { code, unit } from './cross-forms';

type Edits = Readonly<Record<string, string | number | null>>;

/** A form as a document prints it, or as it stands on a sheet of ours; texts are printed, with all their digits. */
function checked(formId: string, styleId: string, values: FormValues, edits: Edits, isPart = true) {
  const form = national.forms.find(({ id }) => id === formId);
  if (!form) throw new Error(formId);
  const style = styleOf(form, styleId);
  const grid = sheetModel(gridOf({ packId: 'national', form, style }, values));
  for (const [at, value] of Object.entries(edits)) {
    const { row, column } = parseCell(at) ?? { row: 0, column: 0 };
    const isPrinted = typeof value === 'string' && /^\d/.test(value);
    const number = isPrinted ? Number(value) : value;
    grid.set(row, column, { value: number, formula: null, text: isPrinted ? value : null });
  }
  const region = grid.used;
  if (!region) throw new Error(formId);
  const reading = readForm(form, styleId, grid, region);
  return checkForm({ form, styleId, grid, region, reading, isPart });
}

const about = /^(derived|notEqual|sum|cross|notProduct)/;

function said(forms: readonly CheckedForm[]): string[] {
  return crossChecked(forms).flatMap(({ findings }) =>
    findings.flatMap(({ says, severity, at, causedBy }) =>
      about.test(says) && causedBy === null ? [`${severity} ${says} ${at[0]}`] : [],
    ),
  );
}

const parts = { A5: 0, B5: '1.23', C5: '10.00', D5: '4.00', E5: '6.00', F5: '1.11' };
const typedTotal = (total: string | number | null, others: Edits = {}): Edits => ({
  ...parts,
  A5: total,
  ...others,
});
const one = { C5: 0, D5: 0, E5: 0, F5: 0 };

// Σ = 12.34 of three amounts: each may be 0.005 more or less, and so may the total.
test.each<[string, Edits, string[]]>([
  ['as it is', typedTotal('12.34'), []],
  ['0.01 more', typedTotal('12.35'), ['warning derivedRounding A5']],
  [
    '0.02 more, the most that rounding explains',
    typedTotal('12.36'),
    ['warning derivedRounding A5'],
  ],
  ['0.02 less', typedTotal('12.32'), ['warning derivedRounding A5']],
  ['0.03 more', typedTotal('12.37'), ['error derivedDiffers A5']],
  ['0.03 less', typedTotal('12.31'), ['error derivedDiffers A5']],
  ['its last zero dropped', typedTotal('12.3'), ['error derivedDiffers A5']],
  ['of one part and zeros 0.01 more', typedTotal('1.24', one), ['warning derivedRounding A5']],
  ['of one part and zeros 0.02 more', typedTotal('1.25', one), ['error derivedDiffers A5']],
  [
    'whole amounts whose zeros were dropped',
    { A5: 13, B5: 1, C5: 10, D5: 4, E5: 6, F5: 1 },
    ['error derivedDiffers A5'],
  ],
  [
    'whole amounts printed with zeros',
    typedTotal('13.00', { B5: '1.00', F5: '1.00' }),
    ['error derivedDiffers A5'],
  ],
  [
    'amounts of one decimal',
    { A5: 12.5, B5: 1.2, C5: 10, D5: 4, E5: 6, F5: 1.1 },
    ['warning derivedRounding A5'],
  ],
  [
    'amounts that are exact to the 分',
    typedTotal(12.340001, { B5: 1.230002 }),
    ['error derivedDiffers A5'],
  ],
  [
    'in 元, exact to the 分',
    { F2: '单位：元', ...parts, A5: '12.35' },
    ['error derivedDiffers A5'],
  ],
  [
    'in whole 元',
    { F2: '单位：元', A5: 1235, B5: 123, C5: 1000, D5: 400, E5: 600, F5: 111 },
    ['warning derivedRounding A5'],
  ],
  ['nothing', typedTotal(null), ['error derivedEmpty A5']],
])('a printed total: %s', (_, edits, expected) => {
  expect(said([checked('F14', 'row', {}, edits)])).toEqual(expected);
});

test.each([12.35, 12.340001])('typed on a sheet of ours %d is an error', (total) => {
  const edits = typedTotal(total);
  expect(said([checked('F14', 'row', {}, edits, false)])).toEqual(['error derivedDiffers A5']);
});

// 0.03 and 0.04 may be 0.025 and 0.045, so 80%, or 0.035 and 0.035, so nothing.
test.each<[number, string[]]>([
  [1 / 3, []],
  [0.8, []],
  [0, []],
  [0.81, ['error derivedOther E5']],
  [-0.01, ['error derivedOther E5']],
])('a printed growth of %d', (share, expected) => {
  const amounts = { B5: '0.03', C5: '0.04', D5: '0.01', E5: share };
  const all = said([checked('F14', 'twoYear', {}, amounts)]);
  expect(all.filter((one) => one.endsWith('E5'))).toEqual(expected);
});

test.each<[string, string[]]>([
  ['100.00', []],
  ['100.01', ['warning sumRounding D7']],
  ['100.02', ['error notEqualSum D7']],
])('a printed total of %s beside 60.50 and 39.50', (total, expected) => {
  const edits = { D7: total, D8: total, D11: '60.50', D12: '39.50' };
  expect(said([checked('F17', 'standard', {}, edits)])).toEqual(expected);
});

const item = (amount: number, itemCode: string) => ({ ...code, itemCode, wages: amount });

/** What the appropriation says of a class, and the codes of it that another form lists, with all its totals printed. */
function besideCodes(amount: number, isPart: boolean): string[] {
  const items = [item(40.25, '01'), item(59.75, '02')];
  const printed = { F6: 100, F7: 100, G6: 100, G7: 100, H6: 100, H7: 100 };
  const totals = { F8: 40.25, G8: 40.25, F9: 59.75, G9: 59.75 };
  const values = { incomeGeneral: amount, function201General: amount };
  const forms = crossChecked([
    checked('F10', 'standard', values, {}, isPart),
    checked('F11', 'standard', { units: [{ ...unit, items }] }, { ...printed, ...totals }, isPart),
  ]);
  return forms.flatMap(({ findings }) =>
    findings.flatMap(({ rule, severity, says }) =>
      rule === 'X-T04' ? [`${severity} ${says}`] : [],
    ),
  );
}

test.each<[number, boolean, string[]]>([
  [100, true, []],
  [100.01, true, ['warning crossRounding']],
  [100.02, true, ['error crossNotEqual']],
  [100.01, false, ['error crossNotEqual']],
])('a class of %d beside codes that add up to 100.00, printed %s', (amount, isPart, expected) => {
  expect(besideCodes(amount, isPart)).toEqual(expected);
});
