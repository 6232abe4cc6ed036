import { describeFinding } from '../../src/app/check/texts/describe-finding';
import type { FormValues } from '../../src/domain/form/form-values';
import { check, said as crossSaid } from './cross-forms';
import { check as checkOne, said, type Edits } from './checked-form';

const item = {
  classCode: '201',
  sectionCode: '03',
  itemCode: '01',
  itemName: '行政运行',
  general: 5,
};
const unit = { unitCode: '301001', unitName: '某某局' };
const both: FormValues = { units: [{ ...unit, items: [item, { ...item, itemCode: '02' }] }] };

/** Whether an item holds anything else, what is said of a dash is the same, and true of the formula that stands there. */
test.each<readonly [string, FormValues, Edits, readonly string[]]>([
  ['a fresh form', {}, { H8: '——' }, ['DOC-CELLTYPE wordsLeftOut H8 → 0']],
  ['a row that is filled', both, { H9: '——' }, ['DOC-CELLTYPE wordsLeftOut H9 → 0']],
  [
    'a total that adds with +, which is not calculated yet',
    both,
    { H9: '——', G9: { value: null, formula: '=H9+I9+J9+K9+L9+M9+N9+O9+P9' } },
    ['DOC-CELLTYPE wordsForNothing H9 → 0'],
  ],
])('a dash in %s', (_, values, edits, expected) => {
  const told = said(checkOne('F08', 'standard', values, edits));
  expect(told.filter((one) => one.startsWith('DOC-CELLTYPE'))).toEqual(expected);
});

test('a total is named once, with all cells that are called like it', () => {
  const edits = { H9: '８０００' };
  const error = { value: 5, text: '5.00' };
  const totals = { G9: error, F9: error, H7: error, G7: error, F7: error, H6: error };
  const { findings } = checkOne('F08', 'standard', both, { ...edits, ...totals });
  const words = findings.find(({ says }) => says === 'numberAsTextInTotals');
  const text = words ? describeFinding(words, '万元').zh : '';
  expect(text).toContain('「一般公共预算」（H7、H6）');
  expect(text.match(/「本年收入小计」/g)).toHaveLength(1);
});

test('a row of another name is told by its own code, and then by that of its unit', () => {
  const row = (itemName: string) => ({ units: [{ ...unit, items: [{ ...item, itemName }] }] });
  const report = check([
    ['F08', row('行政运行')],
    ['F09', { units: [{ ...unit, items: [{ ...item, itemName: '机关运行', wages: 5 }] }] }],
  ]);
  const differs = report.findings.find(({ says }) => says === 'crossNameDiffers');
  expect(differs?.params.item).toEqual({ text: '301001 · 2010301' });
  expect(crossSaid([['F08', row('行政运行')]])).toEqual([]);
});
