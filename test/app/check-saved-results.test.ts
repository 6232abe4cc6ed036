import { describeFinding } from '../../src/app/check/texts/describe-finding';
import { check, said, type Edits } from './checked-form';

const expenses = { abroad: 1.5, vehiclePurchase: 20, vehicleRunning: 3.25, reception: 0.5 };

/** The totals of 出国 1.5, 购置 20, 运行 3.25 and 接待 0.5 as a file has them. */
const stale: readonly (readonly [string, Edits, readonly string[]])[] = [
  ['what they give', { A5: { value: 25.25 }, C5: { value: 23.25 } }, []],
  ['none yet', {}, []],
  ['a total of before', { A5: { value: 26 } }, ['TP-SUM derivedStale A5 B5 C5 F5']],
  [
    'a subtotal of before, and the total with it',
    { A5: { value: 12 }, C5: { value: 10 } },
    ['TP-SUM derivedStale C5 D5 E5'],
  ],
  [
    'a subtotal of before below a total of now',
    { A5: { value: 25.25 }, C5: { value: 10 } },
    ['TP-SUM derivedStale A5 B5 C5 F5 ← 1', 'TP-SUM derivedStale C5 D5 E5'],
  ],
  [
    'a total of before whose formula is another',
    { A5: { value: 26, formula: '=F5+C5+B5' } },
    ['TP-SUM derivedDiffers A5 B5 C5 F5 → =B5+C5+F5'],
  ],
];

test.each(stale)('results in a file, formulas as they belong: %s', (_, results, expected) => {
  expect(said(check('F14', 'row', expenses, results, true))).toEqual(expected);
});

test('in Excel results are those of now, whatever is shown while it calculates', () => {
  expect(said(check('F14', 'row', expenses, { A5: { value: 26 } }))).toEqual([]);
});

test('it says what to do', () => {
  const { findings } = check('F14', 'row', expenses, { A5: { value: 26 } }, true);
  expect(findings.map((one) => describeFinding(one, '万元').zh)).toEqual([
    '「“三公”经费合计」的公式没有错，但文件里保存的结果是26.00万元，按各项现在的数应为25.25万元，相差0.75万元。请用 Excel 打开，按 Ctrl+Alt+F9 重新计算，再保存。',
  ]);
});
