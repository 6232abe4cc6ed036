import type { FormDefinition } from '../../domain/form/form-definition';
import type { FormPart } from '../../domain/form/form-part';
import type { FormStyle } from '../../domain/form/form-style';
import { amount, derived, head, input, middle, row, sum, text } from './cells';
import { benefitLevels, ecologicalLevels, effectLevels, levelsOfBlocks } from './hebei-indicators';
import { indicatorRules } from './indicator-rules';
import { itemsNeeded } from './items-needed';
import { indicatorHeads, indicatorTree, type IndicatorLevel } from './indicator-tree';
import { amountsNotNegative } from './not-negative';
import { officialTypography } from './official-typography';
import { projectCoded } from './project-code';

/** F03. What is printed of a project: a table of seven columns, which the indicators go on in. */
const project = row(
  head('项目编码'),
  input('code', 'projectCode', '项目编码', {
    columns: 2,
    required: true,
    marked: true,
    help: '请填写21位项目编码；没有编码的填“————”。',
  }),
  head('项目名称'),
  text('projectName', '项目名称', {
    columns: 3,
    required: true,
    marked: true,
    help: '表的标题由项目名称组成。',
  }),
);

/** Where no line above the table says the unit, the amounts say it. In a narrow one nothing stands beside 其他资金. */
function budget(suffix?: string, width = 6): FormPart {
  const options = { marked: true, ...(suffix === undefined ? {} : { suffix }) };
  return {
    lead: [head('预算规模及资金用途')],
    parts: [
      row(
        head('预算数'),
        sum(
          'budget',
          '预算数',
          width < 6 ? ['fiscalFunds'] : ['fiscalFunds', 'otherFunds'],
          options,
        ),
        head('其中：财政资金'),
        amount('fiscalFunds', '财政资金', { required: true, ...options }),
        head('其他资金'),
        ...(width < 6 ? [] : [amount('otherFunds', '其他资金', options)]),
      ),
      row(
        text('purpose', '资金用途', {
          columns: width,
          required: true,
          help: '说明资金用在哪些方面，金额与预算数一致。',
        }),
      ),
    ],
  };
}

const planHelp = '请填写到此时累计支出的百分比，例如25%；不小于前一时点，12月底为100%。';
const planned = (id: string, label: string, columns = 1) =>
  input('percent', id, `资金支出计划：${label}`, { columns, required: true, help: planHelp });

const planFields = ['planMarch', 'planJune', 'planOctober', 'planDecember'];

const plan = (first = 2): FormPart => ({
  lead: [head('资金支出计划（%）')],
  parts: [
    row(head('3月底', first), head('6月底'), head('10月底'), head('12月底', 2)),
    row(
      planned('planMarch', '3月底', first),
      planned('planJune', '6月底'),
      planned('planOctober', '10月底'),
      planned('planDecember', '12月底', 2),
    ),
  ],
});

const goalHelp = '说明这笔钱要达到什么目的，写明数量和时间。';
const goals = { block: 'goals', item: { zh: '绩效目标', en: 'goal' } };

const oneGoal = (width = 6): FormPart => ({
  lead: [head('绩效目标')],
  parts: [
    {
      ...goals,
      parts: [row(text('goal', '绩效目标', { columns: width, required: true, help: goalHelp }))],
    },
  ],
});

const numberedGoals: FormPart = {
  lead: [head('绩效目标')],
  parts: [
    {
      ...goals,
      offered: 2,
      parts: [
        row(
          derived('number', '目标序号', { join: ['目标', { ordinal: 'goal' }] }, { kind: 'text' }),
          text('goal', '绩效目标', { columns: 5, required: true, help: goalHelp }),
        ),
      ],
    },
    row(middle('......'), { empty: true, columns: 5 }),
  ],
};

const common = {
  columns: [66, 74, 64, 88, 96, 62, 70],
  heading: [
    {
      derived: {
        id: 'heading',
        label: '标题',
        kind: 'text',
        formula: { join: [{ field: 'projectName' }, '绩效目标表'] },
      },
    },
  ],
  header: [],
  notes: [],
  typography: officialTypography,
  orientation: 'portrait',
} as const;

/** As they follow the name of the project in a table of six columns, with a line above it that says the unit. */
export const belowProject: readonly FormPart[] = [budget(undefined, 5), plan(1), oneGoal(5)];

function countyStyle(levels: readonly IndicatorLevel[]): Omit<FormStyle, 'id' | 'name'> {
  return {
    ...common,
    lines: [{ left: '{code}{department}', right: '单位：{unit}', rightColumns: 2 }],
    body: [project, budget(), plan(), oneGoal(), ...indicatorHeads(1), ...indicatorTree(levels)],
  };
}

export const projectTargets: FormDefinition = {
  id: 'F03',
  version: 1,
  title: '项目绩效目标表',
  initials: 'xmjxmbb',
  shortName: { zh: '项目绩效目标表', en: 'Project targets' },
  sheetName: '项目绩效目标表',
  locality: '河北省',
  years: { from: 2021, to: null },
  sources: ['财预〔2015〕88号《中央部门预算绩效目标管理办法》', '河北省部门预算公开文本（2021年）'],
  unit: '万元',
  zero: 'printed',
  rules: [
    amountsNotNegative,
    itemsNeeded('purpose', ['goals'], '绩效目标'),
    itemsNeeded('projectName', Object.keys(levelsOfBlocks), '绩效指标'),
    { id: 'PF-AMOUNT', kind: 'calculated', fields: ['budget'] },
    { id: 'AR-PCTRANGE', kind: 'between', fields: planFields, minimum: 0, maximum: 1 },
    { id: 'PF-PLAN', kind: 'ascending', fields: planFields, last: 1 },
    projectCoded('projectCode'),
    { id: 'PF-GOAL', kind: 'goal', field: 'goal', block: 'goals', unlike: ['purpose'], least: 20 },
    ...indicatorRules({
      name: 'indicator',
      description: 'description',
      basis: 'basis',
      costs: ['cost'],
      budget: 'budget',
      plan: 'planDecember',
      project: 'projectName',
      levels: levelsOfBlocks,
    }),
  ],
  perProject: { name: 'projectName', code: 'projectCode' },
  styles: [
    {
      ...common,
      id: 'a',
      name: { zh: '目标分项（效果指标）', en: 'Numbered goals (effects)' },
      lines: [],
      body: [
        project,
        budget('{unit}'),
        plan(),
        numberedGoals,
        ...indicatorHeads(2),
        ...indicatorTree(effectLevels),
      ],
    },
    {
      ...countyStyle(benefitLevels),
      id: 'b',
      name: { zh: '经济、社会效益和可持续影响', en: 'Economic, social and lasting benefits' },
    },
    {
      ...countyStyle(ecologicalLevels),
      id: 'bEcological',
      name: { zh: '社会、生态效益和可持续影响', en: 'Social, ecological and lasting benefits' },
    },
  ],
};
