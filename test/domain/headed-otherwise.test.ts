import { catalogue } from '../../src/app/catalogue';
import { checkedFile, readFormFile } from '../../src/files';
import { asWord } from '../seeds/provinces/other-disclosure';

const heads = [
  '| 部门代码 | 部门名称 | 合计 | 本年收入 | < | < | < | < | < | < | 上年结转结余 | < |',
  '| ^ | ^ | ^ | 小计 | 一般公共预算 | 政府性基金预算 | 国有资本经营预算 | 财政专户管理资金 | 单位资金 | < | 小计 | 一般公共预算 |',
  '| ^ | ^ | ^ | ^ | ^ | ^ | ^ | ^ | 小计 | 其他收入 | ^ | ^ |',
];
const amounts = '| 79.00 | 75.00 | 71.00 | | | | 4.00 | 4.00 | 4.00 | 4.00 |';

/** What the columns of 单位资金 and 上年结转 are read as. */
async function readAs(rows: readonly string[]): Promise<readonly string[]> {
  const bytes = asWord(['2024年部门收入预算表', '单位：万元', ...heads, ...rows].join('\n'));
  const file = await readFormFile(bytes);
  if (file.kind === 'unreadable') throw new Error(file.reason);
  const { found, placeOf } = checkedFile(file, catalogue, { packId: null, year: null });
  return found.flatMap(({ form, sheet, reading }) =>
    reading.cells.flatMap(({ at, field }) => {
      const [, column] = /!([IK])4$/.exec(placeOf(sheet, at) ?? '') ?? [];
      return column === undefined ? [] : [`${column} ${form.id} ${field}`];
    }),
  );
}

test.each([
  [
    'sums bear its heads out',
    [`| 134 | 某局 ${amounts}`, `| 合计 | < ${amounts}`],
    ['I F08 unitFunds', 'K F08 carriedOver'],
  ],
  [
    // No layout can be made of it, and a known one has other heads above these columns.
    'no sum bears its heads out',
    [
      '| 134 | 某局 | 97.00 | 75.00 | 71.00 | | | | 4.00 | 4.00 | 4.00 | 4.00 |',
      '| 134001 | 某局本级 | 88.00 | 57.00 | 17.00 | | | | 3.00 | 4.00 | 4.00 | 5.00 |',
      '| 合计 | < | 61.00 | 66.00 | 50.00 | | | | 5.00 | 2.00 | 9.00 | 6.00 |',
    ],
    [],
  ],
])('%s: no amount is read below another head than its own', async (_, rows, known) => {
  expect(await readAs(rows)).toEqual(known);
});
