import type { FormValues } from '../../src/domain/form/form-values';
import { insertRow } from '../domain/edit-grid';
import { gridWorkbook, type GridSheet } from '../files/grid-workbook';
import { formGrid, typedOver } from '../files/messy-forms';
import { machine } from './in-memory';

const department = '某某局';
const f14 = (values: FormValues, said = {}) => formGrid('F14', values, { department, ...said });
const income: FormValues = {
  units: [{ unitName: department, items: [{ itemName: '行政运行', general: 9 }] }],
};

/** Of what the year before is brought in for 2023, and what is said of the rest. */
async function imported(...sheets: readonly GridSheet[]) {
  const { run } = machine({ 'last.xlsx': gridWorkbook(...sheets) });
  const asked = ['--pack', 'henan-2022', '--year', '2023', '--unit', department];
  const { out } = await run('import', 'last.xlsx', ...asked, '-o', 'now.xlsx');
  const figures = out.match(/上年的[^ ]+(?:（境）费)?：\S+/g) ?? [];
  return { out, figures };
}

test.each<readonly [string, readonly GridSheet[], readonly string[], string]>([
  [
    'sheets renamed, rows above, nothing calculated',
    [{ name: 'Sheet1', grid: insertRow(f14({ abroad: 1, reception: 2 }), 0) }],
    [
      '上年的“三公”经费合计：3.00万元',
      '上年的因公出国（境）费：1.00万元',
      '上年的公务接待费：2.00万元',
    ],
    'Sheet1!B6',
  ],
  [
    'a form of another year beside one of the year before',
    [
      { name: '三公', grid: f14({ abroad: 1 }) },
      { name: '收入', grid: formGrid('F08', income, { department, year: 2021 }) },
    ],
    ['上年的“三公”经费合计：1.00万元', '上年的因公出国（境）费：1.00万元'],
    '部门收入预算表（收入）写的是2021年，不是上年（2022年）：它的数没有当作上年数。',
  ],
  [
    'all forms of other years',
    [
      { name: '三公', grid: f14({ abroad: 1 }, { year: 2020 }) },
      { name: '收入', grid: formGrid('F08', income, { department, year: 2021 }) },
    ],
    [],
    '一般公共预算“三公”经费预算表（三公）写的是2020年',
  ],
  [
    'twice, of two years: that of the year before',
    [
      { name: '旧', grid: f14({ abroad: 9 }, { year: 2021 }) },
      { name: '三公', grid: f14({ abroad: 1 }) },
    ],
    ['上年的“三公”经费合计：1.00万元', '上年的因公出国（境）费：1.00万元'],
    '一般公共预算“三公”经费预算表 ← 一般公共预算“三公”经费预算表（三公）',
  ],
  [
    'twice, of one year: neither, and why',
    [
      { name: '甲', grid: f14({ abroad: 1 }) },
      { name: '乙', grid: f14({ abroad: 9 }) },
    ],
    [],
    '同一项数字在文件里说法不一，或者与它自己表里的合计不符，请核对后自己填  甲!B5；乙!B5',
  ],
  [
    'twice, the other hidden: what is seen',
    [
      { name: '旧', grid: f14({ abroad: 9 }), isHidden: true },
      { name: '三公', grid: f14({ abroad: 1 }) },
    ],
    ['上年的“三公”经费合计：1.00万元', '上年的因公出国（境）费：1.00万元'],
    '这种表只有一张，已经带入了前面的一张  旧!B5',
  ],
  [
    'amounts as text: read, or left with why',
    [
      {
        name: '表',
        grid: typedOver(f14({ abroad: 1, reception: 2 }), { B5: '８０万元', F5: '约2' }),
      },
    ],
    ['上年的因公出国（境）费：80.00万元'],
    '读不懂单元格的内容，请自己填  表!F5',
  ],
  [
    'no year',
    [{ name: '表', grid: f14({ abroad: 1 }, { year: null }) }],
    ['上年的“三公”经费合计：1.00万元', '上年的因公出国（境）费：1.00万元'],
    '文件里没有写年度，按上年（2022年）的带入，请核对。',
  ],
])('%s', async (_, sheets, figures, said) => {
  const found = await imported(...sheets);
  expect(found.figures).toEqual(figures);
  expect(found.out).toContain(said);
});
