import { asText, asWord } from '../seeds/provinces/other-disclosure';
import { machine } from './in-memory';

const above = ['2024年部门支出总表', '部门：某某局', '单位：万元'];
const heads = ['| 科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出 |'];
const first = [
  '| | 合计 | 150.00 | 100.00 | 50.00 |',
  '| 201 | 一般公共服务支出 | 140.00 | 90.00 | 50.00 |',
  '| 20103 | 政府办公厅（室）及相关机构事务 | 140.00 | 90.00 | 50.00 |',
  '| 2010301 | 行政运行 | 90.00 | 90.00 | |',
];
const second = [
  '| 2010302 | 一般行政管理事务 | 50.00 | | 50.00 |',
  '| 221 | 住房保障支出 | 10.00 | 10.00 | |',
  '| 22102 | 住房改革支出 | 10.00 | 10.00 | |',
  '| 2210201 | 住房公积金 | 10.00 | 10.00 | |',
];

const text = '某某局预算说明';

/** What stands between the two pages, and what goes on on the second. */
const breaks: readonly (readonly [string, readonly string[]])[] = [
  ['a line that says so', ['续表', ...heads, ...second]],
  ['the number of the page', ['— 12 —', ...second]],
  ['the number of the page, and the heads again', ['第 12 页', ...heads, ...second]],
  ['the number of the page of so many', ['第3页 共20页', ...second]],
  ['the unit again', ['单位：万元', ...heads, ...second]],
  ['the title again', [...above, ...heads, ...second]],
  [
    'the number of the page and the title again, with 续',
    ['- 3 -', '2024年部门支出总表（续）', '单位：万元', ...heads, ...second],
  ],
];

async function check(bytes: Uint8Array, file: string) {
  const { out } = await machine({ [file]: bytes }).run('check', file, '--format', 'json');
  const { forms, findings } = JSON.parse(out) as {
    forms: readonly { form: string }[];
    findings: readonly { rule: string; message: string }[];
  };
  return {
    forms: forms.map(({ form }) => form).filter((id) => id !== 'narrative'),
    said: findings.map(({ rule, message }) => `${rule} ${message}`),
  };
}

describe.each([
  ['a.docx', asWord],
  ['a.txt', asText],
] as const)('%s', (file, write) => {
  test.each(breaks)('a table that goes on on the next page is one: %s', async (_, rest) => {
    const words = [text, ...above, ...heads, ...first, ...rest].join('\n');
    expect(await check(write(words), file)).toEqual({ forms: ['F09'], said: [] });
  });

  test.each(breaks)('and what is wrong in it is found: %s', async (_, rest) => {
    const wrong = rest.map((line) =>
      line.replace('一般行政管理事务 | 50.00 | | 50.00', '一般行政管理事务 | 55.00 | | 55.00'),
    );
    const words = [text, ...above, ...heads, ...first, ...wrong].join('\n');
    const { forms, said } = await check(write(words), file);
    expect(forms).toEqual(['F09']);
    expect(said.some((one) => one.startsWith('AR-EMPTYDERIVED') && one.includes('145.00'))).toBe(
      true,
    );
  });

  test('two forms of the same shape stay two', async () => {
    const other = ['2024年一般公共预算支出表', '部门：某某局', '单位：万元'];
    const table = [...heads, ...first, ...second];
    const words = [text, ...above, ...table, ...other, ...table].join('\n');
    expect((await check(write(words), file)).forms).toEqual(['F09', 'F11']);
  });

  test('two tables of one form stay two', async () => {
    const table = [...heads, ...first, ...second];
    const words = [text, ...above, ...table, ...above, ...table].join('\n');
    expect((await check(write(words), file)).forms).toEqual(['F09', 'F09']);
  });
});
