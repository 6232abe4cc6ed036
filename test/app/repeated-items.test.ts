import type { FormValues } from '../../src/domain/form/form-values';
import { check, type FormToCheck } from './cross-forms';

/** What is said of repeated items, times and lists of projects, at the form and cell where it is told. */
function said(forms: readonly FormToCheck[], rules: readonly string[]): string[] {
  const report = check(forms);
  return report.findings
    .filter(({ rule, causedBy }) => rules.includes(rule) && causedBy === null)
    .map(({ severity, says, at, form }) => {
      const formId = report.forms[form]?.form.id ?? '?';
      return `${severity} ${says} ${formId}!${at[0]}`;
    });
}

const unitRow = (unit: string): FormValues => ({
  ...{ unit, nature: '事业', rank: '正股级', funding: '财政拨款' },
});
const units = (...names: readonly string[]): FormToCheck => ['F01', { units: names.map(unitRow) }];

test.each<readonly [string, FormToCheck, readonly string[]]>([
  ['each once', units('某某局', '某某中心'), []],
  ['one twice', units('某某局', '某某中心', '某某局'), ['warning unitRepeated F01!A5']],
  ['one twice, with spaces', units('某某局', '某 某局'), ['warning unitRepeated F01!A4']],
])('units: %s', (_, form, expected) => {
  expect(said([form], ['DOC-UNITNAME'])).toEqual(expected);
});

const indicators = (costs: number): FormValues => ({
  costs: [{ indicator: '总成本', value: `≤${costs}万元` }],
  outputs: [
    { indicator: '维修面积', value: '≥800平方米' },
    { indicator: '验收合格率', value: '≥95%' },
  ],
  benefits: [{ indicator: '办公条件改善情况', value: '明显' }],
  satisfactions: [{ indicator: '办公人员满意度', value: '≥90%' }],
});
const inSummary = (name: string, serial: number, governmentFunds: number): FormValues => ({
  ...{ code: `41079622000000000${serial}`, name, governmentFunds, ...indicators(governmentFunds) },
});
const summary = (...projects: readonly FormValues[]): FormToCheck => [
  'F18',
  { units: [{ unitCode: '112', unitName: '某某局', projects }] },
];
const listed = (...projects: readonly (readonly [string, number])[]): FormToCheck => [
  'F16',
  {
    units: [
      {
        ...{ unitCode: '112', unitName: '某某局' },
        projects: projects.map(([name, general]) => ({
          ...{ kind: '特定目标类', name, unit: '某某局', general },
        })),
      },
    ],
  },
];
const form = (projectName: string, fiscalFunds: number, changes: FormValues = {}): FormToCheck => [
  'F03',
  {
    ...{ projectName, fiscalFunds, purpose: `支付${projectName}的费用，共计${fiscalFunds}万元。` },
    goals: [{ goal: `2022年10月底前完成${projectName}，验收合格率达到100%。` }],
    quantity: [{ indicator: '维修面积', value: '≥800平方米' }],
    quality: [{ indicator: '验收合格率', value: '≥95%' }],
    satisfaction: [{ indicator: '办公人员满意度', value: '≥90%' }],
    ...changes,
  },
];

test.each<readonly [string, readonly FormToCheck[], readonly string[]]>([
  [
    'two of their own',
    [summary(inSummary('大厅维修', 3604, 8), inSummary('屋面维修', 3605, 9))],
    [],
  ],
  [
    'a copy with another name',
    [summary(inSummary('大厅维修', 3604, 8), inSummary('屋面维修', 3605, 8))],
    ['hint projectCopied F18!B10'],
  ],
  [
    'one name twice',
    [summary(inSummary('大厅维修', 3604, 8), inSummary('大厅维修', 3605, 9))],
    ['hint projectRepeated F18!B10'],
  ],
  [
    'a whole copy is one mistake',
    [summary(inSummary('大厅维修', 3604, 8), inSummary('大厅维修', 3604, 8))],
    [],
  ],
  [
    'a list with one project twice',
    [listed(['大厅维修', 8], ['大厅维修', 8])],
    ['hint projectRepeated F16!B8'],
  ],
  ['forms of two projects', [form('大厅维修', 8), form('屋面维修', 9)], []],
  ['a copied form', [form('大厅维修', 8), form('屋面维修', 8)], ['hint projectCopied F03!E3']],
  [
    'forms of one project',
    [
      form('大厅维修', 8),
      form('大厅维修', 9, { goals: [], purpose: '支付大厅地面的费用，共计9万元。' }),
    ],
    ['hint projectRepeated F03!E3'],
  ],
])('projects: %s', (_, forms, expected) => {
  expect(said(forms, ['X-DUPTEXT']).filter((line) => !line.includes('Text'))).toEqual(expected);
});

const bought = (...items: readonly FormValues[]): FormToCheck => [
  'F04',
  { units: [{ unit: '某某局', items }] },
];
const purchase = (goods: string, price: number, changes: FormValues = {}): FormValues => ({
  ...{ project: '大厅维修', projectBudget: 80, goods, measure: '项', quantity: 1, price },
  publicBudget: price,
  ...changes,
});

test.each<readonly [string, FormToCheck, readonly string[]]>([
  ['two within the budget', bought(purchase('修缮工程', 50), purchase('监理服务', 30)), []],
  [
    'two above it together',
    bought(purchase('修缮工程', 50), purchase('监理服务', 40)),
    ['warning togetherMore F04!H8'],
  ],
  [
    'one above it alone',
    bought(purchase('修缮工程', 90), purchase('监理服务', 40)),
    ['error more F04!H8'],
  ],
  [
    'each with a budget of its own',
    bought(
      purchase('修缮工程', 50, { projectBudget: 50 }),
      purchase('监理服务', 40, { projectBudget: 40 }),
    ),
    [],
  ],
  [
    'of two projects',
    bought(purchase('修缮工程', 50), purchase('监理服务', 40, { project: '屋面维修' })),
    [],
  ],
  [
    'the same row twice',
    bought(purchase('修缮工程', 30), purchase('修缮工程', 30)),
    ['hint rowRepeated F04!A9'],
  ],
  [
    'the same goods at another price',
    bought(purchase('修缮工程', 30), purchase('修缮工程', 31)),
    [],
  ],
])('purchases: %s', (_, one, expected) => {
  expect(said([one], ['X-T09', 'X-DUPTEXT'])).toEqual(expected);
});

const two = [inSummary('大厅维修', 3604, 8), inSummary('屋面维修', 3605, 9)] as const;

test.each<readonly [string, readonly FormToCheck[], readonly string[]]>([
  ['alike', [listed(['大厅维修', 8], ['屋面维修', 9]), summary(...two)], []],
  [
    'alike but for spaces and brackets',
    [
      listed(['大厅维修（一期）', 8], ['屋面 维修', 9]),
      summary(inSummary('大厅维修一期', 3604, 8), two[1]),
    ],
    [],
  ],
  [
    'one missing in the summary',
    [listed(['大厅维修', 8], ['屋面维修', 9], ['管线维修', 5]), summary(...two)],
    ['error rowLeftOut F18!A10'],
  ],
  [
    'one missing in the list',
    [listed(['大厅维修', 8]), summary(...two)],
    ['error rowLeftOut F16!A7'],
  ],
  [
    'one under another name is told once',
    [listed(['大厅维修', 8], ['屋面维修', 9]), summary(two[0], inSummary('屋顶翻修', 3605, 9))],
    ['warning crossNotListed F18!B10'],
  ],
  [
    'a summary of the largest alone, of which the total is not that of all',
    [listed(['大厅维修', 8], ['管线维修', 9], ['绿化', 5]), summary(two[0])],
    ['error rowsLeftOut F18!A8'],
  ],
])('projects in the list and in the summary: %s', (_, forms, expected) => {
  expect(said(forms, ['X-T09', 'DOC-STRUCTURE'])).toEqual(expected);
});

const buys = (project: string, projectBudget = 9) =>
  bought(purchase('修缮工程', projectBudget, { project, projectBudget }));
const hall = listed(['办公楼维修改造', 9], ['大厅维修一期', 8]);
const hallSummed = inSummary('大厅维修一期', 3605, 8);
const bothSummed = summary(inSummary('办公楼维修改造', 3604, 9), hallSummed);

test.each<readonly [string, readonly FormToCheck[], string | null]>([
  ['with a word more in a purchase', [hall, buys('办公楼维修改造工程')], 'F04!A8 办公楼维修改造'],
  ['and its amount', [hall, buys('办公楼维修改造工程', 10)], 'F04!A8 办公楼维修改造'],
  ['with a slip in a purchase', [hall, buys('办公楼维休改造')], 'F04!A8 办公楼维修改造'],
  ['with a word less in its form', [hall, form('办公楼维修', 9)], 'F03!E3 办公楼维修改造'],
  ['as the list has it', [hall, buys('办公楼维修改造')], null],
  ['none: what is paid otherwise', [hall, buys('公务用车加油')], null],
  ['none: another thing of another amount', [hall, buys('办公楼维护改造', 3)], null],
  ['of another phase', [hall, buys('大厅维修二期')], null],
  [
    'as its form has it: the list is wrong, and told there',
    [hall, form('办公楼维修改造工程', 9), buys('办公楼维修改造工程')],
    'F16!B7 办公楼维修改造工程',
  ],
  [
    'as form and summary have it: told at the list alone',
    [
      hall,
      form('办公楼维修改造工程', 9),
      summary(inSummary('办公楼维修改造工程', 3604, 9), hallSummed),
    ],
    'F16!B7 办公楼维修改造工程',
  ],
  [
    'and of another amount in the list',
    [
      listed(['办公楼维修改造', 7], ['大厅维修一期', 8]),
      form('办公楼维修改造工程', 9),
      summary(inSummary('办公楼维修改造工程', 3604, 9), hallSummed),
    ],
    'F16!B7 办公楼维修改造工程',
  ],
  [
    'quite another in the list alone: told there, once',
    [listed(['屋顶翻新', 9], ['大厅维修一期', 8]), form('办公楼维修改造', 9), bothSummed],
    'F16!B7 办公楼维修改造',
  ],
  ['quite another in the form alone', [hall, form('屋顶翻新', 9), bothSummed], 'F03!E3 '],
])('the name of a project %s', (_, forms, expected) => {
  const report = check(forms);
  const found = report.findings.filter(({ says }) =>
    /^cross(Not|Nearly|Otherwise)Listed$/.test(says),
  );
  const told = found.map(
    ({ at, fix, form: place }) =>
      `${report.forms[place]?.form.id ?? '?'}!${at[0]} ${fix?.value ?? ''}`,
  );
  expect(told).toEqual(expected === null ? [] : [expected]);
});

test('of two projects of one amount that the list calls otherwise nobody knows which is which', () => {
  const two = [inSummary('办公楼维修改造', 3604, 9), inSummary('大厅维修一期', 3605, 9)] as const;
  const forms = [form('办公楼维修改造', 9), form('大厅维修一期', 9), summary(...two)];
  const { findings } = check([listed(['屋顶翻新', 9], ['管线更换', 9]), ...forms]);
  expect(findings.filter(({ says }) => says === 'crossOtherwiseListed')).toEqual([]);
});

test('a name that is nearly right in several purchases is told at each of them', () => {
  const wrong = { project: '办公楼维休改造', projectBudget: 9 };
  const rows = bought(purchase('修缮工程', 4, wrong), purchase('监理服务', 5, wrong));
  const { findings } = check([hall, rows]);
  const told = findings.filter(({ says }) => says === 'crossNearlyListed');
  expect(told.map(({ at, fix }) => [at[0], fix?.at, fix?.value])).toEqual([
    ['A8', 'A8', '办公楼维修改造'],
    ['A9', 'A9', '办公楼维修改造'],
  ]);
});

/** The year, 2022, is said by F14. */
const dated = (value: string, changes: FormValues = {}): readonly FormToCheck[] => [
  form('大厅维修', 8, { timeliness: [{ indicator: '完工时间', value }], ...changes }),
  ['F14', { abroad: 1 }],
];

test.each<readonly [string, readonly FormToCheck[], readonly string[]]>([
  ['of the budget year', dated('2022年12月底'), []],
  ['without a year', dated('12月底前'), []],
  ['of the year before', dated('2021年12月底'), ['warning dateOfOtherYear F03!F12']],
  ['of a later year', dated('2023年6月底', { goals: [] }), ['warning dateOfOtherYear F03!F12']],
  [
    'of a later year that the goal names',
    dated('2023年6月底', { goals: [{ goal: '2023年6月底前完成大厅维修，验收合格率达到100%。' }] }),
    [],
  ],
  [
    'over several years by its name',
    dated('2023年6月底', { projectName: '大厅维修（跨年）', goals: [] }),
    [],
  ],
  [
    'paid for the year before',
    dated('2021年12月底', { purpose: '支付2021年完工的维修工程尾款8万元。' }),
    [],
  ],
  ['a stretch that begins before', dated('2021年10月-2022年6月'), []],
  ['no date at all', dated('≥95%'), []],
])('a time %s', (_, forms, expected) => {
  expect(said(forms, ['DOC-YEAR'])).toEqual(expected);
});
