import { asText, asWord } from '../seeds/provinces/other-disclosure';
import { asSheets } from '../seeds/provinces/other-workbook';
import { check } from '../seeds/provinces/result-of';

const income = (shares: readonly string[], head = '占收入总额的比重（%）') => `
某局2024年部门预算
收入预算情况表
单位：万元
| 收入来源 | 2024年预算 | ${head} |
| 一般公共预算拨款 | 1248.00 | ${shares[0]} |
| 财政专户管理资金 | 152.00 | ${shares[1]} |
| 其他收入 | 30.00 | ${shares[2]} |
| 收入总额 | 1430.00 | ${shares[3]} |
`;
const expenditure = (share: string) => `
某局2024年部门预算
部门支出总表
单位：万元
| 科目编码 | 科目名称 | 合计 | 占比 | 基本支出 | 项目支出 |
| 合计 | < | 400.00 | 100.00% | 300.00 | 100.00 |
| 201 | 一般公共服务支出 | 400.00 | 100.00% | 300.00 | 100.00 |
| 20105 | 统计信息事务 | 400.00 | 100.00% | 300.00 | 100.00 |
| 2010502 | 一般行政管理事务 | 250.00 | ${share} | 250.00 | |
| 2010505 | 专项统计业务 | 150.00 | 37.50% | 50.00 | 100.00 |
`;

test.each<[what: string, words: string, says: string | null]>([
  ['all right', income(['87.27', '10.63', '2.10', '100.00']), null],
  ['each with its sign', income(['87.27%', '10.63%', '2.10%', '100%'], '占比'), null],
  ['with one digit', income(['87.3', '10.6', '2.1', '100.0']), null],
  ['one of them rounded to make 100', income(['87.28', '10.63', '2.09', '100.00']), null],
  [
    'digits in another order',
    income(['82.77', '10.63', '2.10', '100.00']),
    '「82.77%」，按各项计算应为87.27%',
  ],
  [
    'one with a sign is wrong',
    income(['87.27%', '10.63%', '2.01%', '100%'], '占比'),
    '「2.01%」，按各项计算应为2.1%',
  ],
  ['of a row of codes', expenditure('62.50%'), null],
  [
    'of a row of codes, wrong though it ends in 0',
    expenditure('60.00%'),
    '「60%」，按各项计算应为62.5%',
  ],
  ['of a row of codes, wrong', expenditure('65.20%'), '「65.2%」，按各项计算应为62.5%'],
])('shares of a total: %s', async (_, words, says) => {
  for (const [file, write] of [
    ['a.docx', asWord],
    ['a.txt', asText],
    ['a.xlsx', asSheets],
  ] as const) {
    // On the sheets of these tests what has no two decimals is text, which is told as such.
    if (file === 'a.xlsx' && / (?:[\d.]+\.\d|\d+)%? \|/.test(words)) continue;
    const { forms, findings } = await check(write(words), file);
    expect(forms[0]?.form).toMatch(/^F0[89]$/);
    const told = findings.map(({ message }) => message);
    expect(told).toEqual(says === null ? [] : [expect.stringContaining(says)]);
  }
});
