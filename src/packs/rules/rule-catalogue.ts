import type { RuleFacts } from '../../domain/check/rule-facts';
import { tableRules } from './table-rule-catalogue';
import { indicatorFacts } from './indicator-facts';
import { threePublicFacts } from './three-public-facts';
import { wordingFacts } from './wording-facts';

const disclosure = '财预〔2016〕143号《地方预决算公开操作规程》';
const targets = '财预〔2015〕88号《中央部门预算绩效目标管理办法》';
const coreIndicators =
  '财预〔2021〕101号《中央部门项目支出核心绩效目标和指标设置及取值指引（试行）》';
const arithmetic = '表内勾稽关系';
const gradesOf2018 = '河北省部门预算公开文本（2018、2019年）';

/** The rules that are checked; where they apply is said by the forms. For the documentation and the tests: the checks do not load it. */
export const ruleCatalogue: readonly RuleFacts[] = [
  {
    id: 'AR-EMPTYDERIVED',
    title: { zh: '合计、小计等于各项之和', en: 'Totals equal the sum of their parts' },
    source: arithmetic,
  },
  {
    id: 'AR-NEG',
    title: { zh: '金额不小于0', en: 'Amounts are 0 or more' },
    source: arithmetic,
  },
  {
    id: 'AR-PCT',
    title: { zh: '增减百分比与金额一致', en: 'Percentages agree with the amounts' },
    source: arithmetic,
  },
  {
    id: 'AR-PCTRANGE',
    title: { zh: '百分比在0到100%之间', en: 'Percentages lie between 0 and 100%' },
    source: arithmetic,
  },
  {
    id: 'TP-SUM',
    title: {
      zh: '“三公”经费小计、合计等于各项之和',
      en: 'Totals of the “three public expenses” equal their parts',
    },
    source: disclosure,
  },
  {
    id: 'TP-NEG',
    title: { zh: '“三公”经费不小于0', en: '“Three public expenses” are 0 or more' },
    source: disclosure,
  },
  {
    id: 'AS-SUM',
    title: { zh: '资产总额等于各类资产之和', en: 'Total assets equal the sum of their classes' },
    source: arithmetic,
  },
  {
    id: 'AS-LE',
    title: { zh: '“其中”项不大于所属项', en: 'A part is not more than what it is a part of' },
    source: arithmetic,
  },
  {
    id: 'PR-SUM',
    title: {
      zh: '采购金额等于数量乘单价，也等于各项资金之和',
      en: 'Purchases equal quantity times price, and the sum of their funds',
    },
    source: arithmetic,
  },
  {
    id: 'X-T09',
    title: {
      zh: '项目的名称、编码、金额在各表一致，采购金额不大于项目的预算资金',
      en: 'A project has one name, code and amount, and its purchases are within it',
    },
    source: disclosure,
  },
  {
    id: 'X-T01',
    title: {
      zh: '收支总表收支平衡，上年结转各表一致',
      en: 'Income and expenditure balance, and so does what was carried over',
    },
    source: disclosure,
  },
  {
    id: 'X-T04',
    title: {
      zh: '财政拨款收支平衡，与各支出表的科目一致',
      en: 'Fiscal appropriation balances and agrees with the codes of the other forms',
    },
    source: disclosure,
  },
  {
    id: 'X-T11',
    title: {
      zh: '预算总额等于资金来源之和，也等于资金结构之和',
      en: 'The total equals its sources and its uses',
    },
    source: targets,
  },
  {
    id: 'X-ACT-BUDGET',
    title: {
      zh: '职责的预算数等于各项工作活动之和',
      en: 'The budget of a duty equals its activities',
    },
    source: targets,
  },
  {
    id: 'PF-AMOUNT',
    title: {
      zh: '预算数等于财政资金加其他资金',
      en: 'The budget equals fiscal funds plus other funds',
    },
    source: targets,
  },
  {
    id: 'PF-PLAN',
    title: {
      zh: '资金支出计划逐期不减，12月底为100%',
      en: 'The spending plan never falls and ends at 100%',
    },
    source: '河北省部门预算公开文本（2021年）',
  },
  {
    id: 'PF-NAME-PLACEHOLDER',
    title: { zh: '三级指标写明具体名称', en: 'Indicators have names of their own' },
    source: targets,
  },
  {
    id: 'PF-VALUE-FORMAT',
    title: { zh: '指标值的写法可以核对', en: 'Indicator values can be understood' },
    source: coreIndicators,
  },
  {
    id: 'PF-UNIT',
    title: { zh: '指标值的单位与指标名称相符', en: 'Units fit the names of their indicators' },
    source: coreIndicators,
  },
  {
    id: 'PF-OP-MISSING',
    title: { zh: '定量的指标值有符号', en: 'Figures say whether they are a floor or a ceiling' },
    source: coreIndicators,
  },
  {
    id: 'PF-DIRECTION',
    title: {
      zh: '成本等用上限，完成率等用下限',
      en: 'Costs have ceilings, rates of success have floors',
    },
    source: coreIndicators,
  },
  {
    id: 'PF-COST-BUDGET',
    title: { zh: '成本不大于项目预算', en: 'Costs are within the budget of the project' },
    source: coreIndicators,
  },
  {
    id: 'PF-SAT',
    title: { zh: '满意度写成下限，比例适当', en: 'Satisfaction has a floor that can be reached' },
    source: targets,
  },
  {
    id: 'PF-STYLE',
    title: { zh: '指标值的符号写法统一', en: 'Operators are spelled alike' },
    source: coreIndicators,
  },
  ...indicatorFacts,
  ...wordingFacts,
  ...threePublicFacts,
  {
    id: 'DOC-CELLTYPE',
    title: { zh: '数字栏填写数字', en: 'Number cells hold numbers' },
    source: disclosure,
  },
  {
    id: 'DOC-MANDATORY',
    title: { zh: '必填栏目已填写', en: 'Required cells are filled' },
    source: disclosure,
  },
  {
    id: 'DOC-STRUCTURE',
    title: { zh: '表单的行、列和文字完整', en: 'Rows, columns and words of the form are there' },
    source: disclosure,
  },
  {
    id: 'BD-GAP',
    title: { zh: '每个值都有等次', en: 'Every value has a grade' },
    source: gradesOf2018,
  },
  {
    id: 'BD-POINTGAP',
    title: { zh: '分界的值有等次', en: 'Values between two grades have one' },
    source: gradesOf2018,
  },
  {
    id: 'BD-OPENEND',
    title: { zh: '最差的等次不封口', en: 'The worst grade has no end' },
    source: gradesOf2018,
  },
  {
    id: 'BD-OVERLAP',
    title: { zh: '等次互不重叠', en: 'No value has two grades' },
    source: gradesOf2018,
  },
  {
    id: 'BD-DUPBAND',
    title: { zh: '等次各不相同', en: 'No two grades are the same' },
    source: gradesOf2018,
  },
  {
    id: 'BD-TYPE',
    title: { zh: '比率的等次用百分比', en: 'Rates are graded by percentages' },
    source: gradesOf2018,
  },
  {
    id: 'BD-UNIT',
    title: { zh: '等次的单位与指标名称相符', en: 'Units of grades fit the indicator' },
    source: gradesOf2018,
  },
  {
    id: 'BD-TYPO',
    title: { zh: '评价标准可以识别', en: 'Grades can be understood' },
    source: gradesOf2018,
  },
  {
    id: 'BD-FORMAT',
    title: { zh: '评价标准的写法规范', en: 'Grades are written as usual' },
    source: gradesOf2018,
  },
  {
    id: 'X-T02',
    title: { zh: '收入预算表与收支预算表一致', en: 'Income agrees with the overview' },
    source: disclosure,
  },
  {
    id: 'X-T03',
    title: { zh: '支出预算表与收支预算表一致', en: 'Expenditure agrees with the overview' },
    source: disclosure,
  },
  {
    id: 'X-T05',
    title: {
      zh: '一般公共预算支出表与财政拨款收支表、支出预算表一致',
      en: 'General budget expenditure agrees with the appropriation and the expenditure',
    },
    source: disclosure,
  },
  {
    id: 'X-T06',
    title: {
      zh: '基本支出表与一般公共预算支出表一致',
      en: 'Basic expenditure agrees with general budget expenditure',
    },
    source: disclosure,
  },
  {
    id: 'X-T08',
    title: {
      zh: '项目支出表与支出预算表、绩效目标汇总表一致',
      en: 'Project expenditure agrees with the expenditure and the target summary',
    },
    source: disclosure,
  },
  {
    id: 'X-PROJ-COVER',
    title: {
      zh: '项目支出等于各项目绩效目标表之和',
      en: 'Project expenditure equals the sum of the project forms',
    },
    source: targets,
  },
  {
    id: 'X-T10',
    title: { zh: '政府采购不大于支出总计', en: 'Purchases are not more than the expenditure' },
    source: disclosure,
  },
  {
    id: 'X-T12',
    title: {
      zh: '基金、国有资本经营预算支出表与财政拨款收支表一致',
      en: 'Fund and state capital expenditure agree with the appropriation',
    },
    source: disclosure,
  },
  ...tableRules,
];
