import type { FormValues } from '../../../domain/form/form-values';
import { indicator, projectForm } from './example-forms';
import type { ExampleForm, RuleExample } from './rule-example';

/** A project form with other rows, kept and broken. */
function project(rule: string, passes: FormValues, fails: FormValues, at: string): RuleExample {
  return { rule, passes: [projectForm(passes)], fails: [projectForm(fails)], at: `F03!${at}` };
}

/** The same of one row, by its block. */
function row(
  rule: string,
  block: string,
  passes: readonly [name: string, value: string],
  fails: readonly [name: string, value: string],
  at: string,
): RuleExample {
  return project(rule, { [block]: [indicator(...passes)] }, { [block]: [indicator(...fails)] }, at);
}

/** F17 with indicators of the department's own. */
function department(changes: FormValues): ExampleForm {
  const own = (name: string, value: string | null, explanation: string | null = null) => [
    { name, value, explanation },
  ];
  return {
    form: 'F17',
    values: {
      goal: '2022年办结审批事项不少于12000件，按期办结率达到98%。',
      tasks: [{ name: '审批提速', content: '缩短审批事项的办理时间' }],
      keyTasks: own('审批事项办结数量', '≥12000件'),
      dutyGoals: own('审批事项按期办结率', '≥98%'),
      dutyBenefits: own('群众诉求办结率', '≥90%'),
      satisfaction: own('办事群众满意度', '≥90%'),
      ...changes,
    },
  };
}

const described = (description: string): FormValues => ({
  quality: [{ ...indicator('维修验收合格率', '≥95%'), description }],
});

const worded = (count: number): FormValues => ({
  social: ['办公环境', '办公秩序', '用房安全', '设施面貌', '办公条件', '院落面貌']
    .slice(0, count)
    .map((name) => indicator(`${name}情况`, '明显')),
});

const from = (basis: string): FormValues => ({
  quality: [indicator('维修验收合格率', '≥95%', basis)],
});

export const indicatorSetExamples: readonly RuleExample[] = [
  {
    rule: 'PF-NOVALUE',
    passes: [department({})],
    fails: [department({ dutyBenefits: [{ name: '群众诉求办结率', value: null }] })],
    at: 'F17!D36',
  },
  row(
    'PF-NAME-MEASURABLE',
    'social',
    ['办公秩序正常率', '≥95%'],
    ['提升办公环境质量', '≥95%'],
    'C15',
  ),
  row('PF-LEVEL2', 'quality', ['维修验收合格率', '≥95%'], ['维修完成及时率', '≥95%'], 'C11'),
  row(
    'PF-PERIOD',
    'quantity',
    ['每季度维修巡查次数', '≥4次'],
    ['每季度维修巡查次数', '≥1次'],
    'F10',
  ),
  project('PF-QUAL', worded(5), worded(6), 'F15'),
  project(
    'PF-NAME-EQ-DESC',
    described('一次通过验收的维修面积占全部维修面积的比例'),
    described('维修验收合格率'),
    'E11',
  ),
  {
    rule: 'PF-FORMULA',
    passes: [
      department({
        dutyGoals: [
          {
            name: '审批事项按期办结率',
            value: '≥98%',
            explanation: '审批事项按期办结率=按期办结的件数/应办结的件数*100%',
          },
        ],
      }),
    ],
    fails: [
      department({
        dutyGoals: [
          {
            name: '审批事项按期办结率',
            value: '≥98%',
            explanation: '群众诉求办结率=已办结的诉求数/受理的诉求数*100%',
          },
        ],
      }),
    ],
    at: 'F17!E35',
  },
  row('PF-COST-KIND', 'cost', ['维修总成本', '≤50万元'], ['维修总成本', '不超预算'], 'F13'),
  project(
    'PF-PLAN-EXEC',
    { timeliness: [indicator('预算执行率', '≥100%')] },
    { timeliness: [indicator('预算执行率', '≥80%')] },
    'F12',
  ),
  project(
    'PF-DUP',
    {
      satisfaction: [
        indicator('办公人员满意度', '≥90%', '历史标准'),
        indicator('来访人员满意度', '≥90%', '历史标准'),
      ],
    },
    {
      satisfaction: [
        indicator('办公人员满意度', '≥90%', '历史标准'),
        indicator('办公人员满意度', '≥90%', '历史标准'),
      ],
    },
    'C18',
  ),
  project('PF-COVER', {}, { social: [] }, 'E3'),
  project(
    'PF-CONTRADICT',
    { quantity: [indicator('房屋租用天数', '≤365天'), indicator('房屋租金支付年数', '=1年')] },
    { quantity: [indicator('房屋租用天数', '≤365天'), indicator('房屋租金支付年数', '=2年')] },
    'F11',
  ),
  project('PF-BASIS', from('行业标准'), from('维修完成率'), 'G11'),
  project(
    'PF-CODE',
    { projectCode: '130121210000000000001' },
    { projectCode: '13012121000000001' },
    'B3',
  ),
  project(
    'PF-GOAL',
    {},
    { goals: [{ goal: '保证办公楼屋面和管线的维修工作顺利进行，保障机关正常运转。' }] },
    'B8',
  ),
];
