import type { CrossRule } from '../../../domain/check/cross/cross-rule';
import type { CrossList, CrossTerm } from '../../../domain/check/cross/cross-term';
import { at, atMost, equal, sameAmounts } from './terms';

const listed: CrossList = { form: 'F16', block: 'projects', key: ['name'], amount: 'total' };
const summed: CrossList = { form: 'F18', block: 'projects', key: ['name'], amount: 'total' };
const own: CrossList = { form: 'F03', key: ['projectName'], amount: 'budget' };
const targetsOfOne: CrossList = { form: 'E07', key: ['name'], amount: 'budget' };
/** The same of other places: all projects in one table, or a table for each. */
const elsewhere: readonly CrossList[] = [
  { form: 'E06', block: 'projects', key: ['name'], amount: 'total' },
  targetsOfOne,
];
const bought: CrossList = {
  form: 'F04',
  block: 'items',
  key: ['project'],
  amount: 'projectBudget',
};

const boughtFor = (amount: string) => ({ ...bought, amount });

/** All that is bought for one project is within its budget, by the amount that the layout has. */
const withinBudget: readonly CrossRule[] = [
  {
    id: 'X-T09',
    kind: 'itemsTogether',
    list: boughtFor('total'),
    limit: boughtFor('projectBudget'),
  },
  {
    id: 'X-T09',
    kind: 'itemsTogether',
    list: boughtFor('thisYear'),
    limit: boughtFor('projectBudget'),
    unless: boughtFor('total'),
  },
];

const kindOf = (kind: string): CrossTerm => ({
  form: 'F16',
  field: 'total',
  items: { block: 'projects', code: ['kind'], begins: [kind] },
  called: { zh: `${kind}各项目合计之和`, en: `sum of all projects of ${kind}` },
});

/** Numerals, and 一期, 东区 or 甲: with another one it is another project. */
const apart = '0123456789一二三四五六七八九十甲乙丙丁东西南北上下';

const near = (...beside: readonly CrossList[]) => ({ apart, beside });

/** One project has one name, code and amount wherever it stands. */
const single: readonly CrossRule[] = [
  sameAmounts('X-T09', listed, summed),
  sameAmounts('X-T09', listed, own),
  sameAmounts('X-T09', summed, own),
  ...elsewhere.map((targets) => sameAmounts('X-T09', listed, targets)),
  sameAmounts('X-T09', { ...listed, amount: 'general' }, { ...targetsOfOne, amount: 'general' }),
  ...[listed, summed, own].map((right): CrossRule => ({
    ...sameAmounts('X-T09', bought, right),
    eachOfLeft: true,
  })),
  {
    id: 'X-T09',
    kind: 'itemsMatched',
    asks: 'name',
    left: { form: 'F18', block: 'projects', key: ['code'], name: 'name' },
    right: { form: 'F03', key: ['projectCode'], name: 'projectName' },
  },
  ...[
    { left: summed, near: near(own, bought) },
    { left: own, near: { ...near(summed, bought), toldBefore: [summed] } },
    // What is bought is paid from 公用经费 too, which is no project.
    { left: bought, eachOfLeft: true, near: { ...near(own, summed), isOnly: true } } as const,
  ].map((rule): CrossRule => ({
    ...{ id: 'X-T09', kind: 'itemsMatched', asks: 'listed', right: listed },
    ...rule,
  })),
  {
    id: 'X-T09',
    kind: 'itemsMatched',
    asks: 'listed',
    left: listed,
    right: summed,
    mostly: true,
    near: near(),
  },
];

const together: readonly CrossRule[] = [
  { ...equal('X-T08', kindOf('其他运转类'), at('F09', 'otherOperating')), follows: ['X-T09'] },
  { ...equal('X-T08', kindOf('特定目标类'), at('F09', 'specificTarget')), follows: ['X-T09'] },
  { ...equal('X-T08', at('F16', 'total'), at('F09', 'project')), follows: ['X-T08', 'X-T09'] },
  // Some places count what was carried over among 一般公共预算支出, others do not.
  ...[
    atMost('X-T08', at('F16', 'general'), at('F11', 'project')),
    atMost('X-T08', at('F11', 'project'), {
      ...at('F16', 'general'),
      and: ['carriedOverGeneral', 'carriedOver'],
    }),
  ].map((rule): CrossRule => ({ ...rule, follows: ['X-T08', 'X-T09'] })),
  { ...equal('X-T08', at('F16', 'total'), at('F18', 'total')), follows: ['X-T09'] },
  {
    ...equal('X-PROJ-COVER', at('F16', 'total'), { form: 'F03', field: 'budget', ofAll: true }),
    follows: ['X-T09'],
  },
];

/** Of all projects the general budget pays some. */
const generalWithin: CrossRule = {
  ...atMost('X-T08', at('E13', 'total'), at('F09', 'project')),
  follows: ['X-T08', 'X-T09'],
};

/** In no place the projects that have targets cost more than all there are. */
const targetsWithin: CrossRule = {
  ...atMost(
    'X-PROJ-COVER',
    {
      ...{ form: 'E06', field: 'total', items: { block: 'projects' } },
      called: { zh: '绩效目标表各项目金额之和', en: 'sum of the projects with targets' },
    },
    at('F09', 'project'),
  ),
  follows: ['X-T09'],
};

/** Projects that F02 lists by their names are listed there all of them: numbers before the names are its own. */
const inActivities: readonly CrossRule[] = [listed, summed, own].map((left, place, all) => ({
  id: 'X-ACT-BUDGET',
  kind: 'itemsMatched',
  asks: 'leftOut',
  left,
  right: { form: 'F02', block: 'activities', key: ['activity'], amount: 'budget' },
  near: { apart, beside: all.slice(0, place), toldBefore: all.slice(0, place) },
}));

/** F02 has duties with activities, or activities alone. */
const activities: readonly CrossRule[] = [
  {
    block: 'duties',
    field: 'dutyBudget',
    called: { zh: '各项职责的年度预算数之和', en: 'sum of the budgets of all duties' },
  },
  {
    block: 'activities',
    field: 'budget',
    called: { zh: '各项工作活动的年度预算数之和', en: 'sum of the budgets of all activities' },
  },
].flatMap(({ block, field, called }) =>
  [at('F09', 'project'), at('F16', 'total')].map((right) => ({
    ...equal(
      'X-ACT-BUDGET',
      { form: 'F02', field, items: { block }, isNeeded: true, called },
      right,
    ),
    follows: ['X-ACT-BUDGET'],
  })),
);

const texts: readonly CrossRule[] = [
  { form: 'F03', block: 'goals', key: ['goal'] },
  { form: 'F03', key: ['purpose'] },
].map((list) => ({ id: 'X-DUPTEXT', kind: 'textsRepeated', list, shortest: 10 }));

/** The code that a budget system gave to a project is its own. */
const codes: readonly CrossRule[] = [
  { form: 'F03', key: ['projectCode'] },
  { form: 'F18', block: 'projects', key: ['code'] },
].map((list) => ({ id: 'PF-CODE', kind: 'textsRepeated', list, shortest: 8, of: 'codes' }));

/** Words for what is in the 集中采购目录 or above the threshold as a rule. */
const purchases = [
  ...['租赁', '购置', '采购', '印刷', '印制', '建设费', '建设经费', '改造', '食堂', '物业'],
  ...['设备', '电脑', '计算机', '服务器', '打印机', '空调'],
];

/** What is given to others who buy for themselves: 农机购置补贴. */
const grants = ['补贴', '补助', '奖补', '奖励'];

const procurement: readonly CrossRule[] = [
  { form: 'F16', block: 'projects', key: ['name'] },
  { form: 'F03', key: ['projectName'] },
].map((list) => ({
  id: 'X-PROC',
  kind: 'wordsBeside',
  left: at('F04', 'thisYear'),
  list,
  words: purchases,
  unless: grants,
}));

/** F02 to F04, F16 and F18: projects one by one, then all of them. */
export const projectRules: readonly CrossRule[] = [
  ...single,
  ...withinBudget,
  ...together,
  targetsWithin,
  generalWithin,
  ...inActivities,
  ...activities,
  ...texts,
  ...codes,
  ...procurement,
];
