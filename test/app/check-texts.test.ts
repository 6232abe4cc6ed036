import { describeFinding } from '../../src/app/check/texts/describe-finding';
import { findingTexts } from '../../src/app/check/texts/finding-texts';
import type { FormValues } from '../../src/domain/form/form-values';
import { check, said, type Edits } from './checked-form';

const expenses = { abroad: 1.5, vehiclePurchase: 20, vehicleRunning: 3.25, reception: 0.5 };

/** What Excel shows where + meets words. */
const error = { value: '#VALUE!' };

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
    'a text that Excel cannot add: the total is its consequence',
    'F14',
    'row',
    expenses,
    { B5: '80万元', A5: error },
    'fail',
    ['TP-SUM derivedError A5 B5 C5 F5 ← 1', 'DOC-CELLTYPE numberAsTextInTotals B5 → 80'],
  ],
  [
    'two totals above it',
    'F14',
    'row',
    expenses,
    { D5: '８０万元', C5: error, A5: error },
    'fail',
    [
      'TP-SUM derivedError A5 B5 C5 F5 ← 2',
      'TP-SUM derivedError C5 D5 E5 ← 2',
      'DOC-CELLTYPE numberAsTextInTotals D5 → 80',
    ],
  ],
  [
    'a total that passes over it',
    'F14',
    'row',
    expenses,
    { B5: '1,080.5', A5: { value: 23.75, formula: '=SUM(B5,C5,F5)' } },
    'fail',
    ['TP-SUM derivedWithoutText A5 B5 C5 F5 ← 1', 'DOC-CELLTYPE numberAsTextInTotals B5 → 1080.5'],
  ],
  [
    'a total typed over beside it',
    'F14',
    'row',
    expenses,
    { B5: '80万元', A5: 26 },
    'fail',
    ['TP-SUM derivedDiffers A5 B5 C5 F5 → =B5+C5+F5', 'DOC-CELLTYPE numberAsText B5 → 80'],
  ],
  [
    'a total typed over with what is meant: nothing is wrong but the text',
    'F14',
    'row',
    { ...expenses, abroad: 0 },
    { B5: '80万元', A5: 103.75 },
    'pass',
    ['DOC-CELLTYPE numberAsText B5 → 80'],
  ],
  [
    'words that cannot be read',
    'F14',
    'row',
    expenses,
    { B5: '暂无', A5: error },
    'fail',
    ['DOC-CELLTYPE noNumberInTotals B5'],
  ],
  [
    'words that cannot be read, and a typed total that is less than the rest',
    'F14',
    'row',
    expenses,
    { B5: '暂无', A5: 23 },
    'fail',
    ['TP-SUM derivedLess A5 B5 C5 F5', 'DOC-CELLTYPE noNumber B5'],
  ],
  [
    'the same below a subtotal',
    'F14',
    'row',
    expenses,
    { D5: '暂无', C5: error, A5: 5 },
    'fail',
    ['TP-SUM derivedLess A5 B5 C5 F5', 'DOC-CELLTYPE noNumberInTotals D5'],
  ],
  [
    'words that cannot be read, and a typed total that may be right',
    'F14',
    'row',
    expenses,
    { B5: '暂无', A5: 24.25 },
    'incomplete',
    ['DOC-CELLTYPE noNumber B5'],
  ],
  [
    'a dash where + shows an error',
    'F14',
    'row',
    expenses,
    { B5: '——', A5: error },
    'fail',
    ['TP-SUM derivedError A5 B5 C5 F5 ← 1', 'DOC-CELLTYPE wordsInTotals B5 → 0'],
  ],
  [
    'a total whose formula lost a deleted column',
    'F14',
    'row',
    expenses,
    { A5: { value: '#REF!', formula: '=B5+#REF!+F5' } },
    'fail',
    ['TP-SUM derivedLost A5 B5 C5 F5 → =B5+C5+F5'],
  ],
  [
    'a subtotal that lost one, and the total that takes up its error',
    'F14',
    'row',
    expenses,
    { C5: { value: '#REF!', formula: '=D5+#REF!' }, A5: { value: '#REF!' } },
    'fail',
    ['TP-SUM derivedError A5 B5 C5 F5 ← 1', 'TP-SUM derivedLost C5 D5 E5 → =D5+E5'],
  ],
  [
    'an amount of her own formula that lost one',
    'F14',
    'row',
    expenses,
    { B5: { value: '#REF!', formula: '=#REF!*2' }, A5: { value: '#REF!' } },
    'fail',
    ['DOC-CELLTYPE lostCells B5'],
  ],
  [
    'an amount that shows an error, and the totals that take it up',
    'F14',
    'row',
    expenses,
    { D5: '#N/A', C5: { value: '#N/A' }, A5: { value: '#N/A' } },
    'fail',
    ['DOC-CELLTYPE errorInTotals D5'],
  ],
  [
    'an amount that shows an error below typed totals',
    'F14',
    'row',
    expenses,
    { B5: '#DIV/0!', A5: 24.25 },
    'fail',
    ['DOC-CELLTYPE errorShown B5'],
  ],
  [
    'what a column has no room for, brought as text',
    'F14',
    'row',
    expenses,
    { B5: '####', A5: 24.25 },
    'fail',
    ['DOC-CELLTYPE tooNarrow B5'],
  ],
  [
    'an error that no words explain',
    'F14',
    'row',
    expenses,
    { A5: { value: '#NAME?' } },
    'incomplete',
    [],
  ],
  [
    'income typed as text, balanced',
    'F07',
    'standard',
    { function201: 90 },
    { B5: '90万元', B35: error, B37: error },
    'fail',
    [
      'DOC-CELLTYPE numberAsTextInTotals B5 → 90',
      'X-T01 derivedError B35 B5 B7 B8 B9 B10 B11 B12 B13 B14 ← 0',
      'X-T01 derivedError B37 B35 B36 ← 0',
    ],
  ],
  [
    'income typed as text and passed over, balanced',
    'F07',
    'standard',
    { function201: 90, fund: 5 },
    { B5: '85万元', B35: { value: 5 }, B37: { value: 5 }, D35: { value: 90 }, D37: { value: 90 } },
    'fail',
    [
      'DOC-CELLTYPE numberAsTextInTotals B5 → 85',
      'X-T01 derivedWithoutText B35 B5 B7 B8 B9 B10 B11 B12 B13 B14 ← 0',
      'X-T01 notEqual B37 D37 ← 0',
    ],
  ],
  [
    'income typed as text, not balanced',
    'F07',
    'standard',
    { function201: 70 },
    { B5: '90万元', B35: error, B37: error },
    'fail',
    [
      'DOC-CELLTYPE numberAsTextInTotals B5 → 90',
      'X-T01 derivedError B35 B5 B7 B8 B9 B10 B11 B12 B13 B14 ← 0',
      'X-T01 derivedError B37 B35 B36 ← 0',
      'X-T01 notEqual B37 D37',
    ],
  ],
];

test.each(cases)('%s: %s %s', (_, form, style, values, edits, verdict, expected) => {
  const report = check(form, style, values, edits);
  expect([report.verdict, said(report)]).toEqual([verdict, expected]);
});

test('a text names all totals that it makes wrong', () => {
  const { findings } = check('F14', 'row', expenses, { D5: '80万元', C5: error, A5: error });
  const texts = findings.map((one) => describeFinding(one, '万元').zh);
  expect(texts).toEqual([
    '「“三公”经费合计」显示#VALUE!：有的格是文字或错误，Excel 不能相加。请先改好那一格，这里应为85.25万元。',
    '「公务用车购置及运行费小计」显示#VALUE!：有的格是文字或错误，Excel 不能相加。请先改好那一格，这里应为83.25万元。',
    '「公务用车购置费」的「80万元」是文字，Excel 不能相加，「公务用车购置及运行费小计」（C5）、「“三公”经费合计」（A5）因此是错的。请改成数字80。',
  ]);
});

test.each([
  [
    { B5: 500, B9: '１０', B35: error, B37: error, D37: 520 },
    '「收入总计」是#VALUE!（B9是文字，Excel 不能相加；应为510.00万元），「支出总计」是520.00万元，两者应当相等，相差10.00万元。请核对这两个数。',
    '“收入总计” is #VALUE! (B9: text, which Excel cannot add; it should be 510.00 万元), but “支出总计” is 520.00 万元; both should be equal, and differ by 10.00 万元. Check both figures.',
  ],
  [
    { B5: 510, B35: { value: 510 }, B37: error, D37: 520 },
    '「收入总计」是#VALUE!（应为510.00万元），「支出总计」是520.00万元，两者应当相等，相差10.00万元。请核对这两个数。',
    '“收入总计” is #VALUE! (it should be 510.00 万元), but “支出总计” is 520.00 万元; both should be equal, and differ by 10.00 万元. Check both figures.',
  ],
])(
  'a total that shows an error is compared as what it should be, and said to show it: %#',
  (edits, zh, en) => {
    const { findings } = check('F07', 'standard', {}, edits);
    const compared = findings.filter(({ says }) => says === 'notEqual');
    expect(compared.map((one) => describeFinding(one, '万元'))).toEqual([{ zh, en }]);
  },
);

test.each([
  ['errorShown', false],
  ['leftOverError', false],
  ['tooNarrow', true],
  ['leftOverNarrow', true],
])('of %s the width of a column is to be mended: %s', (says, isMeant) => {
  const { zh = '', en = '' } = findingTexts[says] ?? {};
  expect([zh.includes('列'), en.includes('column')]).toEqual([isMeant, isMeant]);
});
