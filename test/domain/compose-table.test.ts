import { catalogue } from '../../src/app/catalogue';
import type { Formula } from '../../src/domain/form/form-formula';
import { allBlocks, fieldsOf, isDerived, itemContent } from '../../src/domain/form/walk-parts';
import { composeTable } from '../../src/domain/recognize/compose/compose-table';
import type { ForeignTable } from '../../src/domain/recognize/foreign-document';
import { recognizeTables } from '../../src/domain/recognize/recognize-tables';
import { tablesToRead } from '../../src/domain/recognize/tables-to-read';
import { formIndexOf } from '../../src/files/forms-in-file/form-index-of';
import { formWords } from '../../src/files/forms-in-file/form-words';
import { withElsewhere } from '../../src/files/forms-in-file/with-elsewhere';
import { readFormFile } from '../../src/files';
import { compositions } from '../../src/packs/elsewhere/compositions';
import { asWord } from '../seeds/provinces/other-disclosure';
import { coded, tablesOfUnitsAndUses } from './tables-of-units-and-uses';

/** A title, and below it rows in which < goes on from the left and ^ from above, parted by /. */
async function composed(title: string, rows: string): Promise<string | null> {
  const lines = rows.split(' / ').map((row) => `| ${row.split('|').join(' | ')} |`);
  const file = await readFormFile(asWord(`${title}\n${lines.join('\n')}`));
  if (file.kind !== 'document') throw new Error(file.kind);
  const { blocks } = file;
  const placed = blocks.flatMap((table, block) =>
    table.kind === 'table' ? [{ table: table satisfies ForeignTable, block }] : [],
  );
  const tables = tablesToRead(blocks, placed, formWords);
  const made = composeTable(tables, compositions, formWords)?.indexed;
  if (!made) return null;
  const levels = allBlocks(made.style.body).map(({ block }) => block);
  const inner = allBlocks(made.style.body).at(-1);
  const fields = inner ? fieldsOf(itemContent(inner)) : [];
  const told = fields.map((one) =>
    isDerived(one)
      ? `${one.id}=${formulaWords(one.formula)}`
      : `${one.id}${one.kind === 'percent' ? '%' : ''}`,
  );
  return `${made.form.id} ${levels.join('>')}: ${told.join(' ')}`;
}

function formulaWords(formula: Formula): string {
  if ('add' in formula) return formula.add.join('+');
  if ('multiply' in formula) return formula.multiply.join('×');
  if ('subtract' in formula) return formula.subtract.join('-');
  if ('growth' in formula) return formula.growth.join('→');
  if ('share' in formula) return `${formula.share}÷${formula.of}`;
  return JSON.stringify(formula);
}

const read: readonly (readonly [what: string, title: string, rows: string, made: string])[] = [
  [
    'codes in three steps, a total beside its parts',
    '支出总表',
    `科目编码|科目名称|合计|基本支出|项目支出 / ${coded}`,
    'F09 classes>sections>items: itemCode itemName total=basic+project basic project',
  ],
  [
    'other words for the same',
    '部门支出总体情况表',
    `功能分类编码|功能分类名称|支出总计|基本支出|项目经费 / ${coded}`,
    'F09 classes>sections>items: itemCode itemName total=basic+project basic project',
  ],
  ...tablesOfUnitsAndUses,
  [
    'columns in another order',
    '支出总表',
    '科目编码|科目名称|项目支出|基本支出|合计 / 201|一般公共服务支出|1|2|3 / 20105|统计|1|2|3 / 2010501|行政运行|1|2|3',
    'F09 classes>sections>items: itemCode itemName project basic total=project+basic',
  ],
  [
    'parts of codes in columns of their own, said again in each row',
    '支出总表',
    '科目编码|<|<|科目名称|合计|基本支出|项目支出 / 类|款|项|^|^|^|^ / |||合计|3|2|1 / 201|||服务|3|2|1 / 201|05||统计|3|2|1 / 201|05|01|运行|3|2|1',
    'F09 classes>sections>items: classCode sectionCode itemCode itemName total=basic+project basic project',
  ],
  [
    'parts of codes where none is said again, of a table of 类 and 款',
    '一般公共预算基本支出表',
    '科目编码|<|科目名称|合计|人员经费|公用经费 / 类|款|^|^|^|^ / 301||工资福利支出|3|3| / |01|基本工资|3|3| / 302||商品和服务支出|1||1 / |01|办公费|1||1',
    'F12 classes>sections: ofSection sectionName total=personnel+operating personnel operating',
  ],
  [
    'parts below a head of their own',
    '支出总表',
    '科目|<|合计|基本支出|<|<|项目支出 / 编码|名称|^|小计|人员经费|公用经费|^ / 201|服务|6|3|2|1|3 / 20105|统计|6|3|2|1|3 / 2010501|运行|6|3|2|1|3',
    'F09 classes>sections>items: itemCode itemName total=basic+project basic=personnel+operating personnel operating project',
  ],
  [
    'units without codes',
    '部门收入总表',
    '单位名称|合计|一般公共预算|事业收入 / 本级|3|2|1 / 中心|5|5|0',
    'F08 units: unitName total=general+business general business',
  ],
  [
    'two years with what changed',
    '一般公共预算支出表',
    '科目编码|科目名称|2023年预算|2024年预算|2024年比2023年增减|< / ^|^|^|^|金额|幅度（%） / 201|服务|2|3|1|50 / 20105|统计|2|3|1|50 / 2010501|运行|2|3|1|50',
    'F11 classes>sections>items: itemCode itemName totalLastYear total totalChange=total-totalLastYear totalGrowth=totalLastYear→total',
  ],
  [
    'which part of the total each row is, one of them wrong',
    '支出总表',
    '科目编码|科目名称|合计|占比|基本支出|项目支出 / 合计|<|4|100%|3|1 / 201|服务|4|100%|3|1 / 20105|统计|4|100%|3|1 / 2010501|运行|3|57%|3| / 2010599|其他|1|25%||1',
    'F09 classes>sections>items: itemCode itemName total=basic+project column3=total÷classes.total basic project',
  ],
  [
    'which part of each row one of its columns is',
    '支出总表',
    '单位名称|合计|基本支出|占支出的比重（%）|项目支出 / 局|4|3|75|1 / 站|2|1|50|1',
    'F09 items: itemName total=basic+project basic column3=basic÷total project',
  ],
  [
    'a total that its parts do not make is typed',
    '支出总表',
    '科目编码|科目名称|合计|基本支出|项目支出 / 201|服务|9|2|1 / 20105|统计|9|2|1 / 2010501|运行|9|2|1',
    'F09 classes>sections>items: itemCode itemName total basic project',
  ],
  [
    'a column that the total does not hold, whatever its words',
    '一般公共预算支出表',
    '科目编码|科目名称|合计|基本支出|项目支出|上年结转 / 201|服务|3|2|1|4 / 20105|统计|3|2|1|4 / 2010501|运行|3|2|1|4 / 221|住房|2|2|| / 22102|改革|2|2|| / 2210201|公积金|2|2||',
    'F11 classes>sections>items: itemCode itemName total=basic+project basic project column5',
  ],
  [
    'what is spent of each source, and as what',
    '支出预算表',
    '科目编码|科目名称|合计|一般公共预算|<|<|财政专户管理的支出|单位资金|< / ^|^|^|小计|基本支出|项目支出|^|小计|其他支出 / 201|服务|7|3|2|1|1|3|3 / 20105|统计|7|3|2|1|1|3|3 / 2010501|运行|7|3|2|1|1|3|3',
    'F09 classes>sections>items: itemCode itemName total=general+specialAccount+unitFunds general=generalBasic+generalProject generalBasic generalProject specialAccount unitFunds=unitFundsOther unitFundsOther',
  ],
  [
    'codes of units that are in others',
    '部门收入预算表',
    '单位代码|单位名称|合计|一般公共预算|事业收入 / 134|局|5|3|2 / 134001|本级|3|2|1 / 134002|中心|2|1|1 / 合计|<|5|3|2',
    'F08 units0>units: unitNameCode unitName total=general+business general business',
  ],
  [
    'codes of units of which some are in none',
    '部门收入预算表',
    '单位代码|单位名称|合计|一般公共预算|事业收入 / 134|局|5|3|2 / 135001|站|3|2|1 / 合计|<|8|5|3',
    'F08 units: unitNameCode unitName total=general+business general business',
  ],
  [
    'what was planned and what was spent last year',
    '一般公共预算支出表',
    '科目编码|科目名称|2023年预算数|2023年执行数|2024年预算数|增减额 / 201|服务|2|1|3|1 / 20105|统计|2|1|3|1 / 2010501|运行|2|1|3|1',
    'F11 classes>sections>items: itemCode itemName totalLastYear spentTotalLastYear total totalChange=total-totalLastYear',
  ],
  [
    'a table that waits to be filled in',
    '政府性基金预算支出表',
    '科目编码|科目名称|合计|基本支出|项目支出 / ||||',
    'F15 items: itemCode itemName total=basic+project basic project',
  ],
  [
    'how many at which price, and what all of them cost',
    '2025年新增资产配置表',
    '单位名称|资产类别|资产名称|计量单位|财政部门批复数（元）|<|< / ^|^|^|^|数量|单价|金额 / 本级|设备|台式计算机|台|6|5,000.00|30,000.00 / 中心|家具|书柜|组|2|1,000.00|2,000.00 / 合计|<|<|<|8||32,000.00',
    'E11 assets: text0 assetName text2 text3 quantity price total=quantity×price',
  ],
  [
    'how many at which price of one thing, though it was added up wrong',
    '新增资产配置表',
    '资产名称|数量|单价|金额 / 台式计算机|6|5,000.00|33,000.00 / 合计|6||30,000.00',
    'E11 assets: assetName quantity price total=quantity×price',
  ],
  [
    'one thing whose price may be in another unit',
    '新增资产配置表',
    '资产名称|数量|单价|金额 / 台式计算机|6|5,000.00|3.00 / 合计|6||3.00',
    'E11 assets: assetName quantity price total',
  ],
  [
    'basic expenditure as a list of projects, with the codes of each',
    '2025年基本支出预算表（人员类、运转类公用经费项目）',
    '单位名称|项目代码|项目名称|功能科目编码|功能科目名称|经济科目编码|经济科目名称|资金来源|<|< / ^|^|^|^|^|^|^|总计|一般公共预算资金|其他资金 / 局|530927230000131221001|工资|2013801|行政运行|30101|基本工资|3|3| / 局|530927230000131221001|工资|2013801|行政运行|30102|津贴补贴|2|1|1 / 合计|<|<|<|<|<|<|5|4|1',
    'E10 projects: text0 nameCode name text3 text4 text5 text6 total=general+other general other',
  ],
  [
    'what things cost, and from which funds, by no word for a sum',
    '政府采购预算表',
    '采购目录|采购内容|采购数量|计量单位|采购预算金额|资金来源|< / ^|^|^|^|^|一般公共预算|政府性基金 / 合计|<|<|<|5|3|2 / 货物|设备|12|台|3|3| / 货物|书柜|4|组|2||2',
    'E05 items: text0 goods quantity2 text3 total=general+fund general fund',
  ],
  [
    'heads alone',
    '政府性基金预算支出表',
    '科目编码|科目名称|合计|基本支出|项目支出',
    'F15 items: itemCode itemName total=basic+project basic project',
  ],
  [
    'what the department owns, with a dash where nothing is counted',
    '国有资产占有使用情况表',
    '资产类别|计量单位|数量|账面价值（万元） / 房屋|平方米|2360|5.00 / 其他|—|—|1.00 / 合计|—|—|6.00',
    'E09 assets: assetName text1 quantity2 value',
  ],
  [
    'what running costs, unit by unit, with both years',
    '2024年机关运行经费预算情况统计表',
    '单位名称|2023年预算数|2024年预算数|2024年比2023年增减% / 本级|8|10|25 / 合计|8|10|25',
    'E03 units: unitName totalLastYear total totalGrowth=totalLastYear→total',
  ],
  [
    'services that are bought, none yet',
    '政府购买服务预算表',
    '购买服务项目名称|指导性目录代码|合计|一般公共预算|政府性基金预算 / 合计|<||| / ||||',
    'E08 items: itemName itemCode total=general+fund general fund',
  ],
  [
    'codes in the cell of the names',
    '支出总表',
    '科目|合计|基本支出|项目支出 / [201]服务|3|2|1 / [20105]统计|3|2|1 / [2010501]运行|3|2|1',
    'F09 classes>sections>items: itemName total=basic+project basic project',
  ],
];

const left: readonly (readonly [why: string, title: string, rows: string])[] = [
  [
    'prices in another unit than what all of them cost',
    '新增资产配置表',
    '资产名称|数量|单价（元）|金额（万元） / 台式计算机|6|5,000.00|3.00 / 书柜|2|1,000.00|0.20 / 合计|8||3.20',
  ],
  ['no title says what it is', '附表', `科目编码|科目名称|合计|基本支出|项目支出 / ${coded}`],
  [
    'its title is that of another table',
    '“三公”经费支出表',
    `科目编码|科目名称|合计|基本支出|项目支出 / ${coded}`,
  ],
  [
    'a sentence is no title',
    '一般公共预算基本支出690万元，其中：',
    '科目编码|科目名称|合计|人员经费|公用经费 / 301|工资|3|3|0 / 30101|基本工资|3|3|0',
  ],
  ['it has no heads', '支出总表', coded],
  ['two columns say the same', '支出总表', `科目编码|科目名称|合计|基本支出|基本支出 / ${coded}`],
  ['most heads are not known', '支出总表', `科目编码|科目名称|甲数|乙数|丙数 / ${coded}`],
  ['a column without a head', '支出总表', `科目编码|科目名称|合计|基本支出| / ${coded}`],
  ['no names', '支出总表', '科目编码|合计|基本支出|项目支出 / 201|3|2|1'],
  [
    'two rows of totals',
    '支出总表',
    '科目编码|科目名称|合计|基本支出|项目支出 / 合计||3|2|1 / 201|服务|3|2|1 / 总计||3|2|1',
  ],
  [
    'more heads than a table has',
    '支出总表',
    `甲|<|<|<|< / 乙|<|<|<|< / 丙|<|<|<|< / 丁|<|<|<|< / 科目编码|科目名称|合计|基本支出|项目支出 / ${coded}`,
  ],
];

test.each(read)('%s: read', async (_, title, rows, made) => {
  expect(await composed(title, rows)).toBe(made);
});

test.each(left)('%s: left', async (_, title, rows) => {
  expect(await composed(title, rows)).toBeNull();
});

/** How often somebody looks for the form of a title, while so many tables of no form stand in a document. */
async function triesIn(tables: number, between: (at: number) => string): Promise<number> {
  const one = '支出总表\n| 科目编码 | 科目名称 | 甲数 | 乙数 |\n| 201 | 服务 | 1 | 2 |';
  const lines = Array.from({ length: tables }, (_, at) => `${between(at)}\n${one}`);
  const file = await readFormFile(asWord(lines.join('\n')));
  if (file.kind !== 'document') throw new Error(file.kind);
  let tries = 0;
  const counted = {
    ...compositions,
    get forms() {
      tries += 1;
      return compositions.forms;
    },
  };
  const index = { ...formIndexOf(withElsewhere(catalogue)), compositions: counted };
  const { unknown } = recognizeTables(file, index, formWords);
  expect(unknown).toHaveLength(tables);
  return tries;
}

test('a table of no form costs one look for its title, however many there are', async () => {
  const [alone, ...all] = await Promise.all([
    triesIn(1, () => ''),
    triesIn(12, (at) => `第${at}科室另行说明如下`),
    triesIn(24, (at) => `第${at}科室另行说明如下`),
  ]);
  expect(alone).toBe(1);
  expect([all[0] ?? 0, (all[1] ?? 0) / 2].map((tries) => tries / 12)).toEqual([1, 1]);
});

test('where each may go on in the next, so often as tables are joined', async () => {
  const tries = await triesIn(24, () => '');
  expect(tries).toBeLessThanOrEqual(24 * 8 * 3);
});
