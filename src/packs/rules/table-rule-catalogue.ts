import type { RuleFacts } from '../../domain/check/rule-facts';

const disclosure = '财预〔2016〕143号《地方预决算公开操作规程》';
const classification = '财政部《政府收支分类科目》（每年发布）';
const economicReform = '财预〔2017〕98号《支出经济分类科目改革方案》';
const targets = '财预〔2015〕88号《中央部门预算绩效目标管理办法》';

/** Rules between tables, and of codes, assets and purchases. */
export const tableRules: readonly RuleFacts[] = [
  {
    id: 'AR-SUM',
    title: {
      zh: '“其中”项不大于它所属的项，上级科目不与下级科目重复相加',
      en: 'A part is not more than what it is a part of, and codes are not added beside those above them',
    },
    source: '表内勾稽关系',
  },
  {
    id: 'X-CODE',
    title: {
      zh: '同一科目编码在各表的名称、金额一致',
      en: 'One code has one name and amount in all forms',
    },
    source: classification,
  },
  {
    id: 'X-T07',
    title: {
      zh: '“三公”经费与经济分类科目一致',
      en: '“Three public expenses” agree with the economic codes',
    },
    source: economicReform,
  },
  {
    id: 'X-TP-VEH',
    title: { zh: '有公务用车运行费的，应当有车辆', en: 'Running costs of vehicles need vehicles' },
    source: disclosure,
  },
  {
    id: 'X-DUPTEXT',
    title: {
      zh: '各项目的名称、目标、用途和指标互不重复，采购、科目、任务、活动和目标不重复列',
      en: 'Each project has a name, goals, purposes and indicators of its own, and no purchase, code, task, activity or goal is there twice',
    },
    source: targets,
  },
  {
    id: 'X-PROC',
    title: {
      zh: '可能需要采购的项目编制了政府采购预算',
      en: 'Projects that may need procurement have a budget for it',
    },
    source: disclosure,
  },
  {
    id: 'CL-NAME',
    title: { zh: '科目编码位数正确，与名称对应', en: 'Codes have their digits and names' },
    source: classification,
  },
  {
    id: 'CL-OLD',
    title: { zh: '科目名称是本年度的名称', en: 'Names of codes are those of the year' },
    source: classification,
  },
  {
    id: 'CL-FUNC-PROJ',
    title: {
      zh: '行政运行、事业运行只列基本支出',
      en: 'Running an office is basic expenditure only',
    },
    source: classification,
  },
  {
    id: 'CL-HOUSING',
    title: {
      zh: '社会保险、住房公积金的经济科目与功能科目一致',
      en: 'Insurance and housing agree by economic and functional codes',
    },
    source: economicReform,
  },
  {
    id: 'CL-ECON-GOV',
    title: {
      zh: '部门预算经济科目与政府预算经济科目对应',
      en: 'Economic codes of departments and government fit',
    },
    source: economicReform,
  },
  {
    id: 'AS-QTY',
    title: { zh: '资产的数量与价值同时填写', en: 'Assets have a quantity and a value' },
    source: disclosure,
  },
  {
    id: 'AS-PLAUSIBLE',
    title: { zh: '资产的单价合乎常情', en: 'Assets cost about what is usual' },
    source: disclosure,
  },
  {
    id: 'PR-GENERIC',
    title: { zh: '采购物品写明具体名称', en: 'What is bought has a name of its own' },
    source: disclosure,
  },
  {
    id: 'PF-DENOM0',
    title: {
      zh: '没有预算的比率写“不适用”',
      en: 'Rates of what is not budgeted do not apply',
    },
    source: targets,
  },
  {
    id: 'DOC-YEAR',
    title: {
      zh: '各表是同一个预算年度，指标的时间和要做的事在这一年',
      en: 'All forms are of one budget year, and so are the times of indicators and what is planned',
    },
    source: disclosure,
  },
  {
    id: 'DOC-ASOF',
    title: {
      zh: '资产表的截止日期在上年年末',
      en: 'Assets are those at the end of the year before',
    },
    source: disclosure,
  },
  {
    id: 'DOC-UNITNAME',
    title: {
      zh: '部门、单位的名称、代码一致，每个单位只列一次',
      en: 'Departments and units have one name and code, and each unit is listed once',
    },
    source: disclosure,
  },
  {
    id: 'DOC-EMPTYNOTE',
    title: {
      zh: '空表有说明，有金额的表没有空表的说明',
      en: 'An empty form says so, and one with amounts does not',
    },
    source: disclosure,
  },
  {
    id: 'DOC-TOC',
    title: { zh: '每种表只有一张', en: 'There is one form of each kind' },
    source: disclosure,
  },
];
