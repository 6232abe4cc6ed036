import { catalogue } from '../../src/app/catalogue';
import { recognizeTables } from '../../src/domain/recognize/recognize-tables';
import { readFormFile } from '../../src/files';
import { formIndexOf } from '../../src/files/forms-in-file/form-index-of';
import { formWords } from '../../src/files/forms-in-file/form-words';
import { withElsewhere } from '../../src/files/forms-in-file/with-elsewhere';
import { asWord } from '../seeds/provinces/other-disclosure';

const index = formIndexOf(withElsewhere(catalogue));

/** What is read of a table: its lines above it, and its rows, parted by /, in which < goes on from the left and ^ from above. */
async function read(above: string, rows: string): Promise<string> {
  const lines = rows.split(' / ').map((row) => `| ${row.split('|').join(' | ')} |`);
  const file = await readFormFile(asWord(`${above}\n${lines.join('\n')}`));
  if (file.kind !== 'document') throw new Error(file.kind);
  const { forms } = recognizeTables(file, index, formWords);
  return forms
    .map(({ indexed: { form }, reading: { cells, unit } }) =>
      [
        form.id,
        ...(unit === null ? [] : [unit]),
        ...cells.flatMap(({ field, value }) => (value === null ? [] : `${field}=${value}`)),
      ].join(' '),
    )
    .join(' / ');
}

const title = '2024年项目支出绩效目标表';
const indicators =
  '一级指标|二级指标|三级指标|指标值 / 产出指标|数量指标|良种|3个 / ^|质量指标|成活率|≥90%';

const told =
  'level=产出指标 kind2=数量指标 indicator=良种 value=3个 kind2=质量指标 indicator=成活率 value=≥90%';

const cases: readonly (readonly [what: string, above: string, rows: string, said: string])[] = [
  [
    'names with their amounts beside them, below a head of their own',
    title,
    `项目名称|良种|<|< / 项目资金|年度资金总额|5.00|< / ^|其中：财政拨款|3.00|< / ^|其他资金|2.00|< / 总体目标|选育|<|< / ${indicators}`,
    `E07 name=良种 budget=5 fiscalFunds=3 otherFunds=2 goal=选育 ${told}`,
  ],
  [
    'two in a row, in the unit that stands beside the name',
    title,
    `项目名称|良种|<|< / 项目资金（元）|50000.00|其中：财政拨款|50000.00 / ${indicators}`,
    `E07 元 name=良种 budget=5 fiscalFunds=5 ${told}`,
  ],
  [
    'of a department, without amounts',
    '部门整体支出绩效目标表',
    '部门名称|某某局|< / 年度目标|守住红线|< / 一级指标|二级指标|指标值 / 产出指标|保有量|≥32万亩',
    'E07 department=某某局 goal=守住红线 level=产出指标 kind2=保有量 value=≥32万亩',
  ],
  [
    'names that stand above what they name, and beside',
    '部门整体支出绩效目标表',
    `部门名称|某某院|<|<|< / 年度预算申请（万元）|资金总额|按收入性质分|<|按支出性质分 / ^|5.00|一般公共预算拨款|4.00| / ^|^|其他资金|1.00| / 整体绩效目标|选育|<|<|< / 一级指标|二级指标|三级指标|指标值|备注 / 产出指标|数量指标|良种|3个|`,
    'E07 万元 department=某某院 budget=5 general=4 otherFunds=1 goal=选育 level=产出指标 kind2=数量指标 indicator=良种 value=3个',
  ],
  [
    'a name above nothing',
    '部门整体支出绩效目标表',
    `部门名称|某某院|<|< / 年度预算申请（万元）|资金总额|按收入性质分|< / 其他资金|<|1.00|< / 一级指标|二级指标|三级指标|指标值 / 产出指标|数量指标|良种|3个`,
    '',
  ],
  [
    'what was left of last year is a part, and a name as high as the list',
    title,
    '项目名称|良种|<|<|< / 项目资金|年度资金总额|5.00|<|< / ^|其中：财政拨款|3.00|<|< / ^|上年结转|1.00|<|< / ^|其他资金|1.00|<|< / 绩效指标|一级指标|二级指标|三级指标|指标值 / ^|产出指标|数量指标|良种|3个 / ^|^|质量指标|成活率|≥90%',
    `E07 name=良种 budget=5 fiscalFunds=3 carriedOver=1 otherFunds=1 ${told}`,
  ],
  [
    'a list of each project at its right',
    title,
    '项目名称|预算金额|绩效目标|一级指标|二级指标|三级指标|指标值 / 良种|5.00|选育|产出指标|数量指标|良种|3个 / ^|^|^|^|质量指标|成活率|≥90% / 林业|2.00|造林|产出指标|数量指标|面积|9亩',
    `E06 name=良种 total=5 text2=选育 ${told} name=林业 total=2 text2=造林 level=产出指标 kind2=数量指标 indicator=面积 value=9亩`,
  ],
  [
    'such a list with an amount of which nobody knows what it is',
    title,
    '项目名称|甲数|绩效目标|一级指标|二级指标|指标值 / 良种|5.00|选育|产出指标|数量指标|3个',
    '',
  ],
  ['a name that nobody knows', title, `项目名称|良种|<|< / 甲数|5.00|<|< / ${indicators}`, ''],
  ['the same twice', title, `项目名称|良种|项目名称|林业 / ${indicators}`, ''],
  ['a name without what it is', title, `项目名称|良种|总体目标|< / ${indicators}`, ''],
  ['no list below', title, '项目名称|良种|<|< / 项目资金|5.00|<|<', ''],
  ['no title', '附表', `项目名称|良种|<|< / ${indicators}`, ''],
];

test.each(cases)('%s', async (_, above, rows, said) => {
  expect(await read(above, rows)).toBe(said);
});
