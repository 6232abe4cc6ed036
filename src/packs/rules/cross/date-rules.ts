import type { CrossRule } from '../../../domain/check/cross/cross-rule';
import type { CrossList } from '../../../domain/check/cross/cross-term';
import { planWords } from '../../words/plan-words';

/** Words in a name, purpose or goal for what is done over several years, or paid for what was done before. */
const lasting = [
  ...[
    '跨年',
    '多年',
    '连续',
    '分年',
    '逐年',
    '续建',
    '两年',
    '三年',
    '四年',
    '五年',
    '中期',
    '规划',
  ],
  ...['结转', '尾款', '尾欠', '质保金', '余款', '欠款', '往年', '历年', '以前年度', '上年'],
];

const name = 'value';
const project: CrossList = { form: 'F03', key: ['projectName'] };
const purpose: CrossList = { form: 'F03', key: ['purpose'] };
const goals: CrossList = { form: 'F03', block: 'goals', key: ['goal'] };
const summed: CrossList = { form: 'F18', block: 'projects', key: ['name'] };

/** Sentences about what a project, an activity or the department is to do. */
const prose: readonly { readonly list: CrossList; readonly beside: readonly CrossList[] }[] = [
  { list: goals, beside: [project, purpose] },
  { list: purpose, beside: [project] },
  { list: { form: 'F17', key: ['goal'] }, beside: [] },
  { list: { form: 'F17', block: 'tasks', key: ['content'] }, beside: [] },
  { list: { form: 'F02', block: 'duties', key: ['dutyGoal'] }, beside: [] },
  { list: { form: 'F02', block: 'activities', key: ['goal'] }, beside: [] },
  { list: { form: 'F02', block: 'activities', key: ['content'] }, beside: [] },
];

/** When something is to be done is told among the outputs. */
export const dateRules: readonly CrossRule[] = [
  ...['quantity', 'quality', 'timeliness'].map((block): CrossRule => ({
    id: 'DOC-YEAR',
    kind: 'datesInYear',
    list: { form: 'F03', block, key: ['indicator'], name },
    beside: [project, purpose],
    later: [goals],
    lasting,
  })),
  {
    id: 'DOC-YEAR',
    kind: 'datesInYear',
    list: { form: 'F18', block: 'outputs', key: ['indicator'], name },
    beside: [summed],
    later: [],
    lasting,
  },
  ...['keyTasks', 'dutyGoals'].map((block): CrossRule => ({
    id: 'DOC-YEAR',
    kind: 'datesInYear',
    list: { form: 'F17', block, key: ['name'], name },
    beside: [],
    later: [{ form: 'F17', key: ['goal'] }],
    lasting,
  })),
  ...prose.map((about): CrossRule => ({
    id: 'DOC-YEAR',
    kind: 'plansInYear',
    ...about,
    lasting,
    words: planWords,
  })),
];
