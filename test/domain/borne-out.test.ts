import { catalogue } from '../../src/app/catalogue';
import { recognizeTables } from '../../src/domain/recognize/recognize-tables';
import { readFormFile } from '../../src/files';
import { formIndexOf } from '../../src/files/forms-in-file/form-index-of';
import { formWords } from '../../src/files/forms-in-file/form-words';
import { withElsewhere } from '../../src/files/forms-in-file/with-elsewhere';
import { asWord } from '../seeds/provinces/other-disclosure';

const index = formIndexOf(withElsewhere(catalogue));

/** The forms that a table is read as: its title, and its rows parted by /. */
async function readAs(title: string, rows: string): Promise<string> {
  const lines = rows.split(' / ').map((row) => `| ${row.split('|').join(' | ')} |`);
  const file = await readFormFile(asWord(`${title}\n${lines.join('\n')}`));
  if (file.kind !== 'document') throw new Error(file.kind);
  const { forms } = recognizeTables(file, index, formWords);
  return forms.map(({ indexed }) => indexed.form.id).join(' ');
}

const targets = '序号|项目名称|项目金额|年度绩效目标';
const purchases = '采购品目|数量|采购金额|其中：面向中小企业';
const bought = '购买服务项目名称|所属项目|承接主体类别|服务期限|2025年预算数';
const chain = '科目编码|科目名称|本年支出合计';

const cases: readonly (readonly [what: string, title: string, rows: string, forms: string])[] = [
  [
    'one sum, which is wrong, below heads that are known',
    '项目绩效目标情况表（二）',
    `${targets} / 1|普查|64.60|甲 / 2|调查|88.00|乙 / 3|培训|15.40|丙 / |合计|160.00|`,
    'E06',
  ],
  [
    'the sum of some of them: what they are of each other nobody knows',
    '项目绩效目标情况表（二）',
    `${targets} / 1|普查|64.60|甲 / 2|调查|95.40|乙 / 3|培训|15.40|丙 / |合计|160.00|`,
    '',
  ],
  [
    'the sum of some of them, each of which says the same of itself',
    '政府购买服务预算表',
    `${bought} / 宣传|双拥|企业|12个月|35.00 / 咨询|军休|社会组织|12个月|18.00 / 帮扶|保障|社会组织|10个月|42.00 / 合计||||77.00`,
    'E08',
  ],
  [
    'the same where one of them says less',
    '政府购买服务预算表',
    `${bought} / 宣传|双拥|企业|12个月|35.00 / 咨询|军休|||18.00 / 帮扶|保障|社会组织|10个月|42.00 / 合计||||77.00`,
    '',
  ],
  [
    'one item is no sum',
    '项目绩效目标情况表（二）',
    `${targets} / 1|普查|64.60|甲 / |合计|160.00|`,
    '',
  ],
  [
    'a sum beside it is right, and what it is of is said',
    '政府采购预算情况',
    `${purchases} / 计算机|60|420|420 / 家具|40|810|180 / 物业|1|250|0 / 总计||850|600`,
    'E05',
  ],
  [
    'a head that nobody knows beside one sum that is wrong',
    '政府采购预算情况',
    '采购品目|数量|采购金额|甲资金 / 计算机|60|420|420 / 家具|40|810|170 / 总计||850|',
    '',
  ],
  [
    'one figure that is wrong spoils two sums of three',
    '政府性基金支出表（本级）',
    `${chain} / |合计|36.00 / 229|其他支出|63.00 / 22960|彩票|36.00 / 2296006|助残|36.00`,
    'F15',
  ],
  [
    'one figure that is wrong spoils both its product and the total',
    '新增资产配置表',
    '资产名称|数量|单价|金额 / 计算机|6|5000.00|33000.00 / 合计|6||30000.00',
    'E11',
  ],
  [
    'two that are wrong by different amounts',
    '新增资产配置表',
    '资产名称|数量|单价|金额 / 计算机|6|5000.00|33000.00 / 合计|6||31000.00',
    '',
  ],
];

test.each(cases)('%s', async (_, title, rows, forms) => {
  expect(await readAs(title, rows)).toBe(forms);
});
