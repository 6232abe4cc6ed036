import type { ExportWords } from '../../domain/exports/export-words';
import { allFunctionalCodes } from '../codes/all-functional';
import { departmentEconomicCodes, governmentEconomicCodes } from '../codes/economic';

const code = '(?:编码|代码|编号)';
const ofFunction = '(?:支出)?(?:预算)?功能(?:分类)?(?:科目)?';
const ofDepartment = '部门(?:预算)?(?:支出)?经济(?:分类)?(?:科目)?';
const ofGovernment = '政府(?:预算)?(?:支出)?经济(?:分类)?(?:科目)?';
const ofEconomy = '(?:支出)?经济(?:分类)?(?:科目)?';
const ofUnit = '(?:预算|基层|基层预算|项目)?单位';
const ofProject = '(?:预算|支出)?项目';
const year = '(?:19|20)\\d{2}';

/** What lists of what is bought are called behind 采购; 政府采购中心 is a department. */
const ofPurchase = '预算|支出|计划|明细|清单|项目|情况|汇总|资金|安排';

/** What of the general budget is no appropriation: charges and fines that it takes in, and what else is not a tax. */
const otherGeneral = '非税|收费|罚没|专项收入|有偿使用|纳入预算管理';

/** A column of its own for 类, 款 and 项, below a head that says of what. */
function parts(of: string): readonly string[] {
  return ['类', '款', '项'].map((level) => `(?:${of})(?:${code})?/(?:${level}|${level}级${code}?)`);
}

const functionParts = parts(`${ofFunction}|科目`);
const departmentParts = parts(`${ofDepartment}|${ofEconomy}`);
const governmentParts = parts(ofGovernment);

/**
 * How columns, funds and kinds of spending are called in exports of 预算管理一体化 and of the systems before it. The integrated
 * system names its elements in 预算管理一体化规范; what bureaus print differs, so that each has several words.
 */
export const exportWords: ExportWords = {
  heads: [
    ['year', '(?:预算|财政|会计)?年度|年份'],
    ['functionCode.0', `${functionParts[0] ?? ''}|类`],
    ['functionCode.1', `${functionParts[1] ?? ''}|款`],
    ['functionCode.2', `${functionParts[2] ?? ''}|项`],
    ['departmentCode.0', departmentParts[0] ?? ''],
    ['departmentCode.1', departmentParts[1] ?? ''],
    ['governmentCode.0', governmentParts[0] ?? ''],
    ['governmentCode.1', governmentParts[1] ?? ''],
    ['functionName', `${ofFunction}/?名称`],
    ['functionCode', `${ofFunction}/?${code}?`],
    ['governmentName', `${ofGovernment}/?名称`],
    ['governmentCode', `${ofGovernment}/?${code}?`],
    ['departmentName', `(?:${ofDepartment}|${ofEconomy})/?名称`],
    ['departmentCode', `(?:${ofDepartment}|${ofEconomy})/?${code}?`],
    ['projectName', `${ofProject}名称`],
    ['projectCode', `${ofProject}${code}|(?:预算|支出)项目`],
    ['unitName', `${ofUnit}名称|部门名称|部门\\(单位\\)名称`],
    ['unitCode', `${ofUnit}(?:${code})?|部门${code}|部门\\(单位\\)${code}`],
    ['fund', '资金(?:性质|来源|类型)(?:名称)?|预算来源|来源渠道|资金渠道|经费来源'],
    ['ignored', `资金(?:性质|来源|类型)${code}`],
    [
      'nature',
      '(?:项目|支出|预算)(?:类别|类型|分类|属性)(?:名称)?|支出性质|经费类型|项目大类|类型',
    ],
    ['anyCode', `科目${code}|${code}`],
    ['anyName', '科目名称|科目|名称|单位\\(科目名称\\)|科目\\(单位\\)名称'],
    [
      'ignored',
      '序号|行次|备注|说明|用途|资金用途|区划(?:编码|名称)?|财政区划.*|主管处室.*|业务处室.*',
    ],
  ],
  unitBehind: '\\((?:单位:)?([百千万亿]*元)\\)$',
  partBegins: '其中',
  amounts: {
    plain:
      '(?:20\\d{2}年度?)?(?:预算|支出|项目|指标|安排|申请|批复|核定|下达|控制|本年|年初|当年|资金)*(?:金额|预算数|预算|控制数|安排数|批复数|申请数|审核数|指标数|总额)|一上数?|二上数?|一下数?|二下数?',
    total: '(?:资金|预算|支出|收入|本年)?(?:合计|总计|共计|小计|总额)',
    notAdded:
      '其中|上年(?:预算|执行|决算)|增减|比例|单价|数量|余额|支付|执行|已用|可用|结余数|占比|标准|变动',
    lettered: '（%列）',
  },
  categories: {
    fund: [
      [
        'carriedOverGeneralAppropriation',
        '(?=.*(?:结转|结余))(?=.*一般公共)(?=.*(?:财政|经费)拨款)',
      ],
      ['carriedOverGeneralOther', `(?=.*(?:结转|结余))(?=.*一般公共)(?=.*(?:${otherGeneral}))`],
      ['carriedOverGeneral', '(?:结转|结余).*一般公共|一般公共.*(?:结转|结余)'],
      ['carriedOverFund', '(?:结转|结余).*基金|基金.*(?:结转|结余)'],
      ['carriedOverStateCapital', '(?:结转|结余).*国有资本|国有资本.*(?:结转|结余)'],
      ['carriedOverSpecialAccount', '(?:结转|结余).*专户|专户.*(?:结转|结余)'],
      ['carriedOverUnitFunds', '(?:结转|结余).*单位资金|单位资金.*(?:结转|结余)'],
      ['carriedOver', '上年结转|结转结余'],
      // 本年财政拨款/一般公共预算 says it as well.
      [
        'generalAppropriation',
        '公共(?:财政)?预算.*(?:财政|经费)拨款|(?:财政|经费)拨款.*公共(?:财政)?预算|^经费拨款(?:\\(补助\\))?$',
      ],
      ['generalOther', `公共(?:财政)?预算.*(?:${otherGeneral})`],
      ['general', '一般公共预算|公共预算(?:财政)?拨款|公共财政预算'],
      ['fund', '政府性基金|基金预算'],
      ['stateCapital', '国有资本经营'],
      ['specialAccount', '财政专户|专户(?:管理|核拨)'],
      ['commercial', '经营收入'],
      ['business', '事业收入'],
      ['superior', '上级补助'],
      ['affiliated', '附属单位'],
      ['other', '其他收入'],
      ['unitFunds', '单位资金'],
    ],
    nature: [
      ['otherOperating', '其他运转'],
      ['specificTarget', '特定目标'],
      ['personnel', '人员类|人员经费|人员支出'],
      ['operating', '公用经费|公用支出|日常公用'],
      ['basic', '基本支出'],
      ['project', '项目支出'],
    ],
    departmentCode: [
      ['301', '工资福利支出'],
      ['302', '商品和服务支出'],
      ['303', '对个人和家庭的?补助'],
      ['310', '资本性支出'],
    ],
  },
  ofWhich: [
    {
      head: '其中:?(?:一般公共预算)?(?:财政|经费)拨款',
      ...{ whole: 'general', part: 'generalAppropriation', rest: 'generalOther' },
    },
  ],
  finer: {
    basic: ['personnel', 'operating'],
    project: ['otherOperating', 'specificTarget'],
    unitFunds: ['business', 'commercial', 'superior', 'affiliated', 'other'],
  },
  stages:
    '[一二三][上下]|批复|上报|申报|建议|草案|控制数|调整|调剂|追加|年初|上年|去年|本年|今年|决算|执行|初稿|终稿|(?:19|20)\\d{2}',
  // 2024年12月 is when something was printed, and assets are those of 2024年末 in the budget of 2025.
  years: `(?<!\\d|截[至止])(${year})(?:年?度?(?:[-—–－~～〜]+|至|到)(${year}))?年(?!\\d{1,2}月|年?度?[末底])`,
  endOfYear: `(?<!\\d)(${year})年(?:年?度?[末底]|(?<=截[至止]\\D{0,6}\\d{4}年)12月31日)`,
  unitLine:
    '^(?:(?:预算|编制|填报)?(?:部门|单位)|(?:部门|单位)\\(单位\\)|部门/单位)(?:名称)?:(?![百千万亿]*元$)(\\D.*?)(?:(?:金额)?单位:.*|\\(.*)?$',
  // Two letters and more before what units are called by: 本级 and 单位 alone are no unit.
  unitNamed: `^(?:${year}年度?)?(?:(\\d{3,12})[-_]?)?([^\\d\\s]*\\p{Script=Han}{2,}(?:局|委员?会?|办公?室?|厅|处|科|站|所|中心|[院校馆队园库场台]|学校|公司|本级|机关|协会|联合会|政府|委|办))$`,
  partList: `(?<!含(?:政府)?)(?:政府采购(?:${ofPurchase})*|采购(?:${ofPurchase})+)(?:表|(?!\\p{L}))`,
  totalRow: '(?:合计数?|总计|共计|小计|汇总)[:]?$',
  codes: {
    unitCode: '^\\d{3,12}$',
    functionCode: '^2\\d{2}(?:\\d{2}(?:\\d{2})?)?$',
    departmentCode: '^3\\d{2}(?:\\d{2})?$',
    governmentCode: '^5\\d{2}(?:\\d{2})?$',
    projectCode: '^(?=.*\\d)[0-9A-Za-z]{10,}$',
  },
  names: {
    functionCode: allFunctionalCodes,
    departmentCode: departmentEconomicCodes,
    governmentCode: governmentEconomicCodes,
  },
};
