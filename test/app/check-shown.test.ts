import type { FormValues } from '../../src/domain/form/form-values';
import { check, said, type Edits } from './checked-form';

const expenses = { abroad: 1.5, vehiclePurchase: 20, vehicleRunning: 3.25, reception: 0.5 };

/** What Excel shows and calculates is not always what was typed. */
const cases: readonly (readonly [
  string,
  string,
  string,
  FormValues,
  Edits,
  string,
  readonly string[],
])[] = [
  [
    'a date for an amount',
    'F14',
    'row',
    expenses,
    { B5: { value: 46082, text: '3月1日' } },
    'incomplete',
    ['DOC-CELLTYPE date B5'],
  ],
  [
    'a share for an amount',
    'F14',
    'row',
    expenses,
    { B5: { value: 0.05, text: '5%' } },
    'incomplete',
    ['DOC-CELLTYPE noNumber B5'],
  ],
  [
    'finer than a fen',
    'F14',
    'row',
    expenses,
    { B5: 1.23456789 },
    'incomplete',
    ['DOC-CELLTYPE tooFine B5'],
  ],
  [
    'a dash, and the error that Excel shows for it',
    'F14',
    'row',
    expenses,
    { B5: '——', A5: { value: '#VALUE!', text: '#VALUE!' } },
    'fail',
    ['TP-SUM derivedError A5 B5 C5 F5 ← 1', 'DOC-CELLTYPE wordsInTotals B5 → 0'],
  ],
  [
    'a total of thirds, as Excel adds them',
    'F14',
    'row',
    expenses,
    {
      B5: { value: 100 / 3, formula: '=100/3' },
      D5: { value: 100 / 3, formula: '=100/3' },
      E5: { value: 100 / 3, formula: '=100/3' },
      F5: null,
      C5: { value: 200 / 3 },
      A5: { value: 100 },
    },
    'pass',
    ['B5', 'D5', 'E5'].map((at) => `TP-DEC tooManyDecimals ${at}`),
  ],
  [
    'a number with a remark',
    'F14',
    'row',
    expenses,
    { B5: '80（含上年结转）' },
    'incomplete',
    ['DOC-CELLTYPE noNumber B5'],
  ],
  [
    'an uncalculated total of what is no number',
    'F14',
    'row',
    expenses,
    { F5: '暂无' },
    'incomplete',
    ['DOC-CELLTYPE noNumber F5'],
  ],
];

test.each(cases)('%s: %s %s', (_, form, style, values, edits, verdict, expected) => {
  const report = check(form, style, values, edits);
  expect([report.verdict, said(report)]).toEqual([verdict, expected]);
});
