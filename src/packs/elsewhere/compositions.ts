import type { Composition, Compositions, HeadWords } from '../../domain/form/composition';
import { economicClassification } from '../forms/economic-classification';
import { assetsElsewhere } from './assets';
import { appropriationBasic, basicElsewhere, operatingElsewhere } from './basic';
import { basicByFunction } from './basic-by-function';
import { basicByProject } from './basic-by-project';
import { functionalCodes } from './code-columns';
import { functionalLevels } from './coded-rows';
import {
  capitalElsewhere,
  expenditureElsewhere,
  fundElsewhere,
  generalElsewhere,
} from './expenditure';
import { incomeElsewhere } from './income';
import { indicators } from './indicators';
import { listCompositions } from './list-compositions';
import { newAssetsElsewhere } from './new-assets';
import { paperCompositions } from './paper-compositions';
import { procurementElsewhere } from './procurement';
import { projectsElsewhere } from './project-expenditure';
import { servicesElsewhere } from './services';
import { specialAccountElsewhere } from './special-account';
import { economicColumns, spentAsElsewhere } from './spent-as';
import { targetsElsewhere } from './targets';

const spending: Composition['columns'] = [
  ['personnel', '人员(?:类|经费|支出)'],
  ['operating', '公用(?:经费|支出)'],
  ['wages', '工资福利'],
  ['goods', '商品(?:和)?服务'],
  ['familyAid', '对个人和家庭'],
  ['basic', '基本支出'],
  ['project', '项目(?:支出|经费)'],
  ['toSuperior', '上缴上级'],
  ['toAffiliated', '对附属单位'],
  ['commercial', '经营支出'],
];
/** The rest of the economic classes, by which projects are spent. */
const spentOn: Composition['columns'] = [
  ['debtInterest', '债务利息'],
  ['capitalConstruction', '资本性支出\\(基本建设\\)'],
  ['capital', '资本性支出'],
  ['enterpriseConstruction', '对企业补助\\(基本建设\\)'],
  ['enterprise', '对企业补助'],
  ['socialSecurity', '对社会保障基金补助'],
  ['otherSpending', '^其他支出$'],
];
const sources: Composition['columns'] = [
  ['nonTax', '非税收入'],
  ['generalAppropriation', '^经费拨款'],
  ['carriedOver', '(?:上年|年初|拨款).*结转|上年结余|^结转资金', 'owner'],
  ['general', '一般公共预算|^公共预算(?:拨款)?$'],
  ['fund', '政府性基金|^基金预算'],
  ['stateCapital', '国有资本经营'],
  ['specialAccount', '财政专户|教育收费|^专户资金'],
  ['commercial', '经营收入'],
  ['superior', '上级补助'],
  ['affiliated', '(?:附属|下级)单位上缴'],
  ['business', '事业收入'],
  ['reserve', '非财政拨款结余|事业基金'],
  ['unitFunds', '单位资金'],
  ['other', '其他(?:收入|(?:渠道)?资金)'],
  ['appropriation', '财政拨款'],
];

/** What is bought, where each kind has a column of its own. */
const bought: Composition['columns'] = [
  ['ofGoods', '^货物'],
  ['ofWorks', '^工程'],
  ['ofServices', '^服务'],
];

/** What is spent of which funds, and of those as what. */
const spendingBySource: Composition['columns'] = [
  ...spending,
  ['general', '一般公共预算|^公共预算拨款$', 'owner'],
  ['fund', '政府性基金', 'owner'],
  ['stateCapital', '国有资本经营', 'owner'],
  ['specialAccount', '财政专户|教育收费'],
  ['unitFunds', '单位资金', 'owner'],
  ['business', '^事业支出$'],
  ['other', '其他支出'],
];

const items = {
  block: 'items',
  item: { zh: '科目', en: 'Code' },
  name: 'itemName',
  head: '科目|分类|名称',
};
const units = {
  block: 'units',
  item: { zh: '单位', en: 'Unit' },
  name: 'unitName',
  head: '单位|部门',
};
const projects = {
  block: 'projects',
  item: { zh: '项目', en: 'Project' },
  name: 'name',
  head: '项目名称|^项目$',
  isNamedByHead: true,
} as const;
const purchases = {
  block: 'items',
  item: { zh: '采购项目', en: 'Purchase' },
  name: 'goods',
  head: '采购|项目|货物|品目|名称',
};
const activities = { ...projects, head: '项目|活动|职责' };
const table = '(?:预算)?(?:总体)?(?:情况)?(?:统计)?(?:总)?(?:预算)?表?';
const apart = '三公|采购|绩效|机关运行|说明|转移支付|资产';

const services = {
  block: 'items',
  item: { zh: '购买服务项目', en: 'Service' },
  name: 'service',
  head: '服务|项目|名称|三级目录',
};
const assets = {
  block: 'assets',
  item: { zh: '资产', en: 'Asset' },
  name: 'assetName',
  head: '资产',
};

/** What projects are to reach. */
const targets: Composition = {
  ...{ form: targetsElsewhere, rows: activities, columns: sources },
  title: `绩效(?:目标)?.*${table}`,
  notInTitle: '说明|整体',
};

/** The first whose title fits. */
const forms: readonly Composition[] = [
  {
    ...{ form: servicesElsewhere, rows: services, columns: sources },
    title: `政府购买服务.*${table}`,
    notInTitle: '说明',
  },
  {
    ...{ form: operatingElsewhere, rows: units, columns: [] },
    title: '机关运行经费.*表$',
    notInTitle: '说明|三公',
  },
  {
    ...{ form: assetsElsewhere, rows: assets, columns: [['value', '价值|原值|净值|金额']] },
    title: `国有资产.*表$`,
    notInTitle: '说明',
  },
  {
    ...{ form: newAssetsElsewhere, rows: assets, columns: sources },
    title: '新增资产.*表|资产配置.*表',
    notInTitle: '说明|情况',
  },
  {
    ...{ form: procurementElsewhere, rows: purchases, columns: [...sources, ...bought] },
    title: `政府采购.*${table}`,
    notInTitle: '购买服务|说明',
  },
  targets,
  {
    ...{ form: spentAsElsewhere, rows: items, columns: economicColumns },
    title: '支出.*分类汇总表\\(按|基本支出.*-.*\\(按(?:部门|政府)(?:预算)?经济分类',
    notInTitle: `${apart}|项目支出`,
  },
  {
    ...{ form: basicByFunction, rows: items, columns: spending },
    title: '一般公共预算.*基本支出.*功能(?:分类|科目)',
    notInTitle: `${apart}|经济`,
  },
  {
    ...{ form: basicElsewhere, rows: items, columns: spending },
    title: `一般公共预算.*基本支出.*${table}`,
    notInTitle: `${apart}|政府(?:预算)?(?:支出)?经济|功能(?:分类|科目)`,
  },
  {
    ...{ form: appropriationBasic, rows: items, columns: spending },
    title: '财政拨款基本支出',
    notInTitle: apart,
  },
  {
    ...{ form: basicByProject, rows: projects, columns: [...sources, ...spending] },
    title: '基本支出(?:预算)?(?:明细)?表',
    notInTitle: `${apart}|一般公共预算|财政拨款|政府性基金|经济分类`,
  },
  {
    ...{ form: economicClassification, rows: items, columns: spendingBySource },
    title: `支出.*经济分类${table}`,
    notInTitle: `${apart}|基本支出|项目支出|政府(?:预算)?(?:支出)?经济|按政府`,
  },
  {
    ...{ form: fundElsewhere, rows: items, columns: spending },
    title: `政府性基金.*支出${table}`,
    notInTitle: `${apart}|收支`,
  },
  {
    ...{ form: capitalElsewhere, rows: items, columns: spending },
    title: `国有资本经营.*支出${table}`,
    notInTitle: `${apart}|收支`,
  },
  {
    ...{ form: specialAccountElsewhere, rows: items, columns: spending },
    title: `财政专户.*支出${table}`,
    notInTitle: `${apart}|收支`,
  },
  {
    ...{ form: generalElsewhere, rows: items, columns: [...spending, ...spentOn] },
    title: `一般公共预算(?:财政)?(?:拨款)?支出${table}`,
    notInTitle: `${apart}|基本支出|项目支出|收支|经济分类`,
  },
  {
    ...{ form: projectsElsewhere, rows: projects },
    columns: [...sources, ...spending, ...spentOn],
    title: `项目支出${table}`,
    notInTitle: apart,
  },
  {
    ...{ form: incomeElsewhere, rows: units, columns: sources },
    title: `收入${table}$`,
    notInTitle: `${apart}|财政拨款|政府性基金|一般公共预算|国有资本|财政专户|收支|非税`,
  },
  {
    ...{ form: expenditureElsewhere, rows: items, columns: spendingBySource },
    title: `支出${table}$`,
    notInTitle: `${apart}|财政拨款|政府性基金|一般公共预算|国有资本|财政专户|基本支出|项目支出|专项|收支|经济`,
  },
];

const words: HeadWords = {
  serial: '^(?:序号|行次)$',
  code: '(?:编码|代码|编号)$',
  codePart: '^(?:类|款|项|目)$',
  name: '(?:名称|科目|单位|部门|项目|品目|活动|内容)$|名称\\([^()]*名称\\)$|^(?:功能|经济)分类$|^(?:资产|采购)类别$|^三级目录$',
  text: '(?:备注|说明|目标|目录|指标|描述|名称|科目|单位|部门|品目|活动|方式|类别|型号)$',
  quantity: '^(?:采购)?数量$',
  price: '^(?:采购|预算|参考)?单价$',
  plain:
    '^(?:20\\d\\d年度?)?(?:本年|当年|上年)?(?:金额|预算数?|预算金额|(?:政府)?采购(?:总)?(?:预算|金额|预算金额)|项目(?:预算|金额|资金)|年度预算数?|资金来源|安排|执行数|收入|支出|预算支出|支出预算|收入预算|(?:一般公共预算|政府性基金(?:预算)?|国有资本经营预算)支出)?$',
  sum: '^(?:20\\d\\d年)?(?:收入|支出|预算|金额|本年|当年|基本支出|项目支出|本年收入|本年支出|财政拨款)?(?:合计|总计|小计|总额)$',
  partly: '其中',
  change: '增减|增加|比.*20\\d\\d年|比上年',
  growth: '%|幅度|比例|增减率|增长率',
  share: '占.*(?:比|%)|比重',
  lastYear: '^上年(?:预算|执行)',
  spent: '(?:执行|决算)数?$',
  thisYear: '^(?:本年|当年)(?:预算|安排)',
};

/** What is read of tables elsewhere whose layout nobody wrote down. */
export const compositions: Compositions = {
  packId: 'elsewhere',
  forms,
  lists: listCompositions,
  papers: paperCompositions,
  details: [{ ...targets, details: indicators }],
  noTitle: '[,。;]|\\d(?:\\.\\d+)?[万亿]?元',
  words,
  endings: { lastYear: 'LastYear', difference: 'Change', growth: 'Growth' },
  steps: functionalLevels.map(({ block, item, code, name }, at) => ({
    ...{ block, item, code, name },
    digits: [3, 5, 7][at] ?? 7,
    parts: functionalCodes.levels[at]?.codes ?? [],
  })),
  units: { ...units, code: 'unitCode' },
  layout: { zh: '按表头', en: 'By its heads' },
};
