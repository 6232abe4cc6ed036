import type { FormValues } from '../../src/domain/form/form-values';
import { check, type FormToCheck } from './cross-forms';

/** The year, 2022, is said by F14. */
const year: FormToCheck = ['F14', { abroad: 1 }];

function told(...forms: readonly FormToCheck[]): string[] {
  const report = check([...forms, year]);
  return report.findings.flatMap(({ says, severity, form, at, fix }) =>
    says === 'planOfPast'
      ? [`${severity} ${report.forms[form]?.form.id ?? '?'}!${at[0]} ${fix?.value ?? 'no fix'}`]
      : [],
  );
}

const project = (goal: string, changes: FormValues = {}): FormToCheck => [
  'F03',
  { projectName: '大厅维修', goals: [{ goal }], ...changes },
];

test.each<readonly [string, FormToCheck, readonly string[]]>([
  [
    'left from last year',
    project('2021年10月底前完成大厅维修，合格率达到100%。'),
    ['warning F03!B8 2022年10月底前完成大厅维修，合格率达到100%。'],
  ],
  [
    'twice in one goal: one finding, both mended',
    project('2021年开展检查12次；2021年底前完成验收。'),
    ['warning F03!B8 2022年开展检查12次；2022年底前完成验收。'],
  ],
  [
    'beside another year: nobody knows which is wrong',
    project('2021年开展检查12次；2022年底前完成验收。'),
    ['warning F03!B8 no fix'],
  ],
  [
    'in what the money is for',
    project('', { purpose: '2021年举办培训4次，合计9万元。' }),
    ['warning F03!B5 2022年举办培训4次，合计9万元。'],
  ],
  [
    'of the department',
    ['F17', { goal: '2021年底前建成3处服务站。' }],
    ['warning F17!B4 2022年底前建成3处服务站。'],
  ],
  [
    'of a task',
    ['F17', { tasks: [{ name: '服务', content: '2021年我局计划走访企业。' }] }],
    ['warning F17!C6 2022年我局计划走访企业。'],
  ],
  [
    'of an activity',
    [
      'F02',
      {
        duties: [
          { duty: '一、服务', activities: [{ activity: '1、走访', goal: '2021年走访企业30家。' }] },
        ],
      },
    ],
    ['warning F02!D6 2022年走访企业30家。'],
  ],
  ['of the budget year', project('2022年10月底前完成大厅维修。'), []],
  ['of a later year', project('2023年10月底前完成大厅维修。'), []],
  ['compared with the year before', project('开展检查12次，比2021年增长20%。'), []],
  ['compared with it, and a plan of its own', project('2022年开展检查12次，比2021年增长20%。'), []],
  ['already done', project('2021年已完成大厅维修，2022年验收。'), []],
  ['in the name of a document', project('落实《2021年开展检查12次的计划》。'), []],
  ['of several years', project('2021年底前完成一期。', { projectName: '大厅维修（跨年）' }), []],
  ['paid later', project('2021年底前完成维修。', { purpose: '支付工程尾款9万元。' }), []],
])('what a cell says is to be done: %s', (_, form, expected) => {
  expect(told(form)).toEqual(expected);
});
