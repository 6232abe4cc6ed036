import { catalogue } from '../../src/app/catalogue';
import { searchFile } from '../../src/files/file-check/checked-file';
import { readNamedFile } from '../../src/files/read-file';
import { machine } from '../cli/in-memory';
import { asText, asWord } from '../seeds/provinces/other-disclosure';
import { asSheets } from '../seeds/provinces/other-workbook';
import { amountsInWords } from '../../src/domain/unit/amounts-in-words';
import { decideUnit } from '../../src/domain/unit/decide-unit';

const overview = (unit: string, total: string, part: string) => `
部门收支总体情况表
${unit}
| 收 入 | < | 支 出 | < |
| 项 目 | 2024年预算数 | 项 目（按功能分类） | 2024年预算数 |
| 一、一般公共预算拨款收入 | ${total} | 一、一般公共服务支出 | ${part} |
| 二、政府性基金预算拨款收入 | | 二、社会保障和就业支出 | ${part} |
| 三、国有资本经营预算拨款收入 | | 三、卫生健康支出 | |
| 本年收入合计 | ${total} | 本年支出合计 | ${total} |
| 上年结转结余 | | 年终结转结余 | |
| 收入总计 | ${total} | 支出总计 | ${total} |
`;
const threePublic = (unit: string, total: string) => `
一般公共预算“三公”经费支出情况表
${unit}
| 项目 | 2023年预算数 | 2024年预算数 |
| 合计 | ${total} | ${total} |
| 1.因公出国（境）费 | 0.00 | 0.00 |
| 2.公务用车购置及运行维护费 | 0.00 | 0.00 |
| 其中：公务用车购置费 | 0.00 | 0.00 |
| 公务用车运行维护费 | 0.00 | 0.00 |
| 3.公务接待费 | ${total} | ${total} |
`;
const inText = (income: string) => `
第三部分 2024年部门预算情况说明
一、部门收支总体情况
2024年收支总预算${income}万元。
`;
const title = '鲁泉市档案馆2024年部门预算';

test.each([
  [
    'the text says the total',
    overview('', '6,400,000.00', '3,200,000.00') + inText('640'),
    ['元 sameAmount'],
  ],
  [
    'the text says it rounded',
    overview('', '6,400,312.46', '3,200,156.23') + inText('640.03'),
    ['元 sameAmount'],
  ],
  ['it is in 万元', overview('', '640.00', '320.00') + inText('640'), ['万元 sameAmount']],
  [
    'nothing in the text is in it',
    overview('', '6,400,000.00', '3,200,000.00') + inText('512'),
    ['null open'],
  ],
  ['there is nothing else', overview('', '6,400,000.00', '3,200,000.00'), ['null']],
  [
    'another table says its own, with other amounts',
    overview('单位：元', '6,400,000.00', '3,200,000.00') + threePublic('', '60,000.00'),
    ['元', '元 otherTables'],
  ],
  [
    'in the unit of the other it would be more than all there is',
    overview('单位：万元', '640.00', '320.00') + threePublic('', '60,000.00'),
    ['万元', 'null open'],
  ],
  [
    'more than two decimals',
    overview('', '640.031246', '320.015623') + inText('512'),
    ['万元 digits'],
  ],
])('%s', async (_, words, expected) => {
  for (const [file, write] of [
    ['a.docx', asWord],
    ['a.txt', asText],
    ['a.xlsx', asSheets],
  ] as const) {
    const read = await readNamedFile(file, write(title + words));
    if (read.kind === 'unreadable') throw new Error(file);
    const { inFile } = searchFile(read, catalogue, { packId: null, year: null });
    const units = inFile.forms.map(({ reading: { unit }, unitBy }) => {
      const by = unitBy === 'open' ? unitBy : unitBy?.evidence.kind;
      return by === undefined ? String(unit) : `${unit} ${by}`;
    });
    expect([file, ...units]).toEqual([file, ...expected]);
  }
});

test.each([
  ['a text with other amounts', overview('', '6,400,000.00', '3,200,000.00') + inText('512')],
  [
    'a table in another unit',
    overview('单位：万元', '640.00', '320.00') + threePublic('', '60,000.00'),
  ],
])(
  'where nothing decides, %s is not held against it, and the check asks for the unit',
  async (_, words) => {
    const here = machine({ 'a.docx': asWord(title + words) });
    const { out } = await here.run('check', 'a.docx', '--format', 'json');
    const { findings } = JSON.parse(out) as { findings: readonly { message: string }[] };
    expect(findings.map(({ message }) => message)).toEqual([]);
    const { out: said } = await machine({ 'a.docx': asWord(title + words) }).run('check', 'a.docx');
    expect(said).toContain('这张表没有写金额单位');
  },
);

test.each([
  [
    '收入640万元，支出1,320.5万元',
    [
      [640e6, 1e4],
      [1320.5e6, 1e4],
    ],
  ],
  ['2024年，100元', [[1e4, 1]]],
  ['1.234567亿元', [[12345670000, 1e4]]],
  ['共12人，0万元', []],
])('%s', (text, amounts) => {
  expect(amountsInWords(text, 'L1').map(({ fen, step }) => [fen, step])).toEqual(amounts);
});

test('a table that agrees in both units is decided by nothing', () => {
  const reading = (unit: '元' | '万元', scale: number) => ({
    unit,
    tooFine: 0,
    amounts: [{ fen: 100 * scale, words: '1.00' }],
  });
  const table = { readings: [reading('元', 1), reading('万元', 1e4)] };
  const one = (fen: number) => ({ fen, step: 0, words: '', at: 'L1' });
  expect(decideUnit(table, [one(100), one(1e6)])).toBeNull();
  expect(decideUnit(table, [one(1e6)])?.unit).toBe('万元');
});

const spent = (unit: string, total: string, part: string) => `
支出总表
单位：${unit}
| 科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出 |
| 合计 | < | ${total} | ${part} | ${part} |
| 201 | 一般公共服务支出 | ${total} | ${part} | ${part} |
| 20105 | 统计信息事务 | ${total} | ${part} | ${part} |
| 2010502 | 一般行政管理事务 | ${total} | ${part} | ${part} |
`;
const toldSpending = (total: string, part: string) =>
  `2024年支出预算${total}万元，其中：基本支出${part}万元，占50.00%；项目支出${part}万元，占50.00%。`;

test.each<[what: string, words: string, told: readonly string[]]>([
  ['as it says', spent('万元', '640.00', '320.00') + toldSpending('640.00', '320.00'), []],
  [
    '万元 above amounts in 元, by the text',
    spent('万元', '6,400,000.00', '3,200,000.00') + toldSpending('640.00', '320.00'),
    ['本表写的单位是万元，金额却像是元'],
  ],
  [
    '元 above amounts in 万元, by the text',
    spent('元', '640.00', '320.00') + toldSpending('640.00', '320.00'),
    ['本表写的单位是元，金额却像是万元'],
  ],
  [
    'by the other tables',
    overview('单位：元', '6,400,000.00', '3,200,000.00') +
      spent('万元', '6,400,000.00', '3,200,000.00') +
      threePublic('单位：万元', '640.00'),
    ['本表写的单位是万元，金额却像是元'],
  ],
  [
    'one amount alone is an accident',
    spent('万元', '6,400,000.00', '3,200,000.00') + inText('640.00'),
    [],
  ],
  [
    'single digits agree by accident',
    spent('万元', '860.00', '430.00') + toldSpending('0.09', '0.04'),
    [],
  ],
  ['nothing stands elsewhere', spent('万元', '6,400,000.00', '3,200,000.00'), []],
  [
    'amounts that are others',
    spent('万元', '640.00', '320.00') + toldSpending('512.00', '256.00'),
    [],
  ],
])('a unit that contradicts everything else is told, never changed: %s', async (_, words, told) => {
  for (const [file, write] of [
    ['a.docx', asWord],
    ['a.xlsx', asSheets],
  ] as const) {
    const { out } = await machine({ [file]: write(title + words) }).run(
      'check',
      file,
      '--format',
      'json',
    );
    const { findings } = JSON.parse(out) as { findings: { rule: string; message: string }[] };
    const units = findings.filter(({ message }) => message.includes('写的单位是'));
    expect(units.map(({ message }) => message.split('：')[0])).toEqual(told);
  }
});
