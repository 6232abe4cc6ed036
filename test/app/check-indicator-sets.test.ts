import type { FormValues } from '../../src/domain/form/form-values';
import { describeFinding } from '../../src/app/check/texts/describe-finding';
import type { CheckReport } from '../../src/app/check/report';
import { check } from './checked-form';
import { briefly } from './said-briefly';

const project: FormValues = {
  projectCode: '————',
  projectName: '培训',
  purpose: '支付培训的师资和场地费用',
  fiscalFunds: 50,
  planMarch: 0.25,
  planJune: 0.5,
  planOctober: 0.75,
  planDecember: 1,
  goals: [{ goal: '11月底前完成3期培训，每期不少于50人，考核通过率达到95%。' }],
};

type Row = readonly [name: string, value?: string | null, description?: string, basis?: string];

function rows(all: readonly Row[]): FormValues[] {
  return all.map(([indicator, value = '≥95%', description = null, basis = null]) => ({
    indicator,
    value,
    description,
    basis,
  }));
}

const complete: Readonly<Record<string, readonly Row[]>> = {
  quantity: [['培训期数', '=3期']],
  quality: [['考核通过率']],
  timeliness: [['培训完成及时率']],
  cost: [['培训总成本', '≤50万元']],
  social: [['学员上岗率']],
  satisfaction: [['学员满意度']],
};

function projectWith(
  changes: Readonly<Record<string, readonly Row[]>>,
  projectName = '培训',
): CheckReport {
  const blocks = Object.entries({ ...complete, ...changes }).map(([block, all]) => [
    block,
    rows(all),
  ]);
  return check('F03', 'b', { ...project, projectName, ...Object.fromEntries(blocks) }, {});
}

type Case = readonly [string, Readonly<Record<string, readonly Row[]>>, readonly string[]];

const cases: readonly Case[] = [
  ['a complete project', {}, []],
  // PF-DUP
  [
    'satisfaction three times',
    { satisfaction: [['满意度'], ['满意度'], ['满意度', '≥90%']] },
    ['PF-DUP indicatorTwice warning C18 C17', 'PF-DUP indicatorTwoValues warning C19 C17'],
  ],
  ['two written differently', { satisfaction: [['学员满意度'], ['讲师满意度']] }, []],
  [
    'one that has no value yet',
    { satisfaction: [['学员满意度'], ['学员满意度', null]] },
    ['PF-DUP indicatorTwice warning C18 C17', 'DOC-MANDATORY missing warning F18'],
  ],
  // One of them measures what another does
  [
    'the same with more',
    {
      satisfaction: [['乡、街道满意度'], ['乡、街道、办事处满意度']],
    },
    ['PF-DUP indicatorUnites hint C18 C17'],
  ],
  // PF-COVER
  ['no benefit', { social: [] }, ['PF-COVER levelsMissing hint E3']],
  ['no output', { quantity: [], quality: [], timeliness: [], cost: [] }, []],
  [
    'no output among four',
    {
      quantity: [],
      quality: [],
      timeliness: [],
      cost: [],
      social: [['学员上岗率'], ['学员留任率'], ['岗位胜任率']],
    },
    ['PF-COVER levelsMissing hint E3'],
  ],
  ['two indicators, somebody is still at it', { ...none(), quantity: [['培训期数', '=3期']] }, []],
  // PF-QUAL
  [
    'words beside figures',
    {
      social: [
        ['上岗情况', '明显'],
        ['留任情况', '明显'],
        ['学员能力', '显著'],
      ],
    },
    [],
  ],
  [
    'a verb again',
    {
      social: [
        ['提升服务能力', '提升'],
        ['服务能力提升情况', '有效提升'],
      ],
    },
    ['PF-QUAL wordRepeatsName hint F15 C15'],
  ],
  // PF-CONTRADICT
  [
    'late payments, none and some',
    {
      economic: [['按时支付费用', '≤10天', '按照合同拖欠费用的天数']],
      social: [['资金拨付不及时次数', '=0次']],
    },
    ['PF-CONTRADICT valuesContradict warning F15 F14 C15 C14'],
  ],
  [
    'two things that may be late',
    { economic: [['合同款延期支付天数', '≤10天']], social: [['群众投诉次数', '=0次']] },
    [],
  ],
  [
    'a bad thing, and how fast it is dealt with',
    { quality: [['网络故障次数', '=0次']], timeliness: [['网络故障处理时间', '≤30分钟']] },
    [],
  ],
  [
    'a contract that is signed soon and lasts',
    {
      timeliness: [['合同签订及时天数', '≤15天']],
      quantity: [['合同服务年数', '=2年']],
    },
    [],
  ],
  [
    'a year and its days',
    {
      quantity: [
        ['房屋租用天数', '≤365天'],
        ['房屋租金支付年数', '=1年'],
      ],
    },
    [],
  ],
  [
    'two years of rent within one',
    {
      quantity: [
        ['租赁天数', '≤365天'],
        ['支付租金年数', '=2年'],
      ],
    },
    ['PF-CONTRADICT valuesContradict warning F11 F10 C11 C10'],
  ],
  [
    'two years of something else',
    {
      quantity: [
        ['租赁天数', '≤365天'],
        ['设备质保年数', '=2年'],
      ],
    },
    [],
  ],
  // PF-BASIS
  [
    'an indicator for a basis',
    {
      quality: [
        ['考核通过率', '≥95%', '通过的人数占比', '考核完成率'],
        ['结业率', '≥95%', '结业的人数占比', '考核完成率'],
      ],
    },
    ['PF-BASIS basisIsIndicator warning G11 G12'],
  ],
  [
    'the same vague words everywhere',
    {
      quality: ['考核通过率', '结业率', '出勤率'].map((name): Row => [
        name,
        '≥95%',
        '人数占比',
        '往年工作经验',
      ]),
    },
    ['PF-BASIS basisAlike hint G11 G12 G13'],
  ],
  [
    'the same standard everywhere',
    {
      quality: ['考核通过率', '结业率', '出勤率'].map((name): Row => [
        name,
        '≥95%',
        '人数占比',
        '历史标准',
      ]),
    },
    [],
  ],
  // PF-NAME-EQ-DESC
  [
    'a description that is the name',
    { quality: [['考核通过率（%）', '≥95%', '考核通过率（%） ']] },
    ['PF-NAME-EQ-DESC descriptionIsName hint E11 C11'],
  ],
  [
    'a name still to come, repeated below',
    { quality: [['质量指标', '≥95%', '质量指标']] },
    ['PF-NAME-PLACEHOLDER namePlaceholder error C11'],
  ],
  // PF-LEVEL2
  [
    'satisfaction among the benefits',
    { social: [['学员满意度', '≥90%']], satisfaction: [['用人单位满意度']] },
    ['PF-LEVEL2 levelOther warning C15 F15'],
  ],
  [
    'a count among the times',
    { timeliness: [['培训人数', '≥150人']] },
    ['PF-LEVEL2 levelOther warning C12 F12'],
  ],
  ['how often something was late', { timeliness: [['未按时开班次数', '=0次']] }, []],
  ['how many were right', { social: [['办公环境达标率'], ['项目按期开工率']] }, []],
  // PF-NAME-MEASURABLE
  [
    'a deed with a figure',
    { social: [['营商环境提升', '≥90%']] },
    ['PF-NAME-MEASURABLE nameUnmeasured warning C15 F15'],
  ],
  [
    'deeds that are measured',
    { social: [['提升院落绿化率'], ['提高劳动生产率'], ['促进就业人数', '≥50人']] },
    [],
  ],
  ['a deed with a word', { social: [['营商环境提升', '显著']] }, []],
  // PF-COST-KIND
  ['a rate of cost control', { cost: [['成本控制率', '≤100%']] }, []],
  [
    'a rate of cost control without an end',
    { cost: [['成本控制率', '≥100%']] },
    ['PF-COST-KIND costRateOver warning F13 C13'],
  ],
  ['a cost of each', { cost: [['人均培训费', '≤300元/人']] }, []],
  ['a share of cost', { cost: [['成本节约率', '≥5%']] }, []],
  ['a cost that nobody pays', { cost: [['社会成本', '可控']] }, []],
  [
    'something else among the costs',
    { cost: [['按时发放到位', '100%']] },
    ['PF-COST-KIND costNoAmount warning F13 C13'],
  ],
  ['a cost in percent', { cost: [['项目成本', '≤95%']] }, ['PF-UNIT unitUnfit warning F13 C13']],
  // PF-PERIOD
  [
    'every quarter, once',
    { quantity: [['每季度维护一次', '≥1次']] },
    ['PF-PERIOD periodTooFew warning F10 C10'],
  ],
  ['every quarter, four times', { quantity: [['每季度维护次数', '≥4次']] }, []],
  ['every month, of a month', { quantity: [['每月巡查次数', '≥2次/月']] }, []],
  ['every month, people', { quantity: [['每月服务人数', '≥5人']] }, []],
  // PF-PLAN-EXEC
  [
    'spending below the plan',
    { timeliness: [['资金完成率', '≥80%']] },
    ['PF-PLAN-EXEC spendingBelowPlan hint F12 C12 F7'],
  ],
  ['spending as planned', { timeliness: [['预算执行率', '100%']] }, []],
];

function none(): Readonly<Record<string, readonly Row[]>> {
  return Object.fromEntries(Object.keys(complete).map((block) => [block, []]));
}

test.each(cases)('%s', (_, changes, expected) => {
  expect(briefly(projectWith(changes))).toEqual(expected);
});

test.each([
  ['大厅装修', ['PF-COVER levelsMissing hint E3']],
  ['道路建设工程', ['PF-COVER levelsMissing hint E3']],
  ['干部队伍建设', []],
])('%s without a cost', (projectName, expected) => {
  expect(briefly(projectWith({ cost: [] }, projectName))).toEqual(expected);
});

test('every finding is said in both languages, without a place left open', () => {
  const reports = cases.map(([, changes]) => projectWith(changes));
  const texts = reports.flatMap(({ findings }) =>
    findings.map((one) => describeFinding(one, '万元')),
  );
  expect(texts.filter(({ zh, en }) => /[{}]|undefined/.test(zh + en))).toEqual([]);
});
