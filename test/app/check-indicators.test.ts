import { checkForm } from '../../src/app/check/check-form';
import { describeFinding } from '../../src/app/check/texts/describe-finding';
import type { CheckedForm } from '../../src/app/check/report';
import { emptyValues } from '../../src/domain/form/empty-values';
import { styleOf } from '../../src/domain/form/form-definition';
import type { FormValues } from '../../src/domain/form/form-values';
import { readForm } from '../../src/domain/read/read-form';
import { national } from '../../src/packs';
import { gridOf } from '../domain/every-layout';
import { sheetModel, type SheetModel } from '../domain/sheet-model';

type FormId = 'F03' | 'F17' | 'F18';

const project = {
  projectCode: '————',
  projectName: '办公楼维修',
  purpose: '维修',
  goals: [{ goal: '10月底前修好办公楼的屋面和管线，验收合格率100%。' }],
};
/** What every begun F17 says beside the indicators that a case is about. */
const begun = {
  goal: '10月底前修好办公楼的屋面和管线，验收合格率100%。',
  tasks: [{ name: '维修', content: '修好办公楼的屋面和管线。' }],
  dutyGoals: [{ name: '验收合格率', value: '=100%' }],
};
const plan = { planMarch: 0.25, planJune: 0.5, planOctober: 0.75, planDecember: 1 };

function formOf(id: FormId) {
  const form = national.forms.find((one) => one.id === id);
  if (!form) throw new Error(id);
  return { packId: 'national', form, style: styleOf(form) };
}

function sheetOf(id: FormId, values: FormValues): SheetModel {
  return sheetModel(gridOf(formOf(id), values));
}

function checked(id: FormId, grid: SheetModel): CheckedForm {
  const { form, style } = formOf(id);
  const region = grid.used;
  if (!region) throw new Error('an empty sheet');
  const reading = readForm(form, style.id, grid, region);
  return checkForm({ form, styleId: style.id, grid, region, reading });
}

/** A project of 50 万元 with one indicator. */
function projectWith(block: string, indicator: string, value: string): SheetModel {
  return sheetOf('F03', {
    ...project,
    ...plan,
    fiscalFunds: 50,
    [block]: [{ indicator, value }],
  });
}

function said({ findings }: CheckedForm): string[] {
  return findings.map(
    ({ rule, says, severity, fix, causedBy }) =>
      `${rule} ${says} ${severity}${fix ? ` → ${fix.value}` : ''}${causedBy === null ? '' : ' ←'}`,
  );
}

const cases: readonly (readonly [string, string, string, readonly string[]])[] = [
  // Words, dates and right figures.
  ['quantity', '租赁车辆数量', '=14辆', []],
  ['quantity', '劳务费用发放覆盖率', '100%', []],
  ['quality', '岗位工作合格率', '>95%', []],
  ['quality', '劳务合同期限', '≤1年', []],
  ['timeliness', '改革事项完成时间', '2022年年底', []],
  ['timeliness', '改革事项完成时间', '12月底前', []],
  ['social', '公务出行便利程度', '有效提升', []],
  ['social', '群众办事效率', '显著', []],
  ['cost', '成本控制率', '≤100%', []],
  ['cost', '人均培训成本', '≤800元/人', []],
  ['cost', '维修总成本', '不超预算', ['PF-COST-KIND costInWords warning']],
  ['cost', '成本节约率', '≥60%', []],
  ['cost', '预算控制情况', '≤100%', []],
  ['cost', '压缩运行成本支出', '≥5%', ['PF-NAME-MEASURABLE nameUnmeasured warning']],
  [
    'cost',
    '减少成本，改进服务',
    '≥95%',
    ['PF-NAME-MEASURABLE nameUnmeasured warning', 'PF-COST-KIND costNoAmount warning'],
  ],
  ['cost', '维修总成本', '≤50万元', []],
  ['cost', '维修总成本', '≤500000元', []],
  ['cost', '维修费用', '≤3万元', []],
  ['social', '群众投诉次数', '=0次', []],
  ['social', '群众投诉次数', '0次', ['PF-OP-MISSING operatorMissing hint']],
  ['social', '群众投诉次数', '≤3次', []],
  ['social', '受理投诉数量', '≥100件', []],
  ['quality', '完成率', '90%～95%', []],
  ['quality', '完成率', '——', []],
  // PF-VALUE-FORMAT
  ['quality', '完成率', '≥95%%', ['PF-VALUE-FORMAT valueUnknown error']],
  ['quantity', '维修次数', '每年2次', ['PF-VALUE-FORMAT valueUnknown error']],
  ['social', '居民感受', '大家都说好', ['PF-VALUE-FORMAT valueUncommon hint']],
  ['timeliness', '完成时间', '44561', ['PF-VALUE-FORMAT valueSerial warning → 2021年12月31日']],
  ['timeliness', '完成时间', '44,561', ['PF-VALUE-FORMAT valueSerial warning → 2021年12月31日']],
  [
    'quantity',
    '服务人数',
    '44561',
    ['PF-UNIT unitMissingHere warning', 'PF-OP-MISSING operatorMissing hint'],
  ],
  // PF-UNIT
  ['quality', '完成率', '≥95百分比', ['PF-UNIT unitSpelled warning → ≥95%']],
  ['quality', '完成率', '≥95个百分点', []],
  ['quality', '道路长度', '≥30M', ['PF-UNIT unitSpelled warning → ≥30米']],
  ['cost', '维修总成本', '≤37万', ['PF-UNIT unitSpelled warning → ≤37万元']],
  ['quality', '完成率', '≥95次', ['PF-UNIT unitUnfit warning']],
  ['quantity', '维修数量', '≥95百分比', ['PF-UNIT unitUnfit warning']],
  ['quantity', '维修数量', '≥30公里', []],
  ['quality', '库房温度', '≤25度', []],
  ['quality', '完成率', '≥95', ['PF-UNIT unitMissingHere warning → ≥95%']],
  ['quality', '完成率', '≥0.95', ['PF-UNIT unitMissingHere warning']],
  ['timeliness', '维修天数', '≤5', ['PF-UNIT unitMissingHere warning → ≤5天']],
  ['quantity', '绿化面积', '≥5', ['PF-UNIT unitMissing warning']],
  ['quantity', '绿化面积', '≥5块块', ['PF-UNIT unitUnlisted warning']],
  ['quantity', '维修时间', '3～5块块', ['PF-UNIT unitUnlisted warning']],
  // PF-OP-MISSING
  ['quantity', '租赁车辆数量', '14辆', ['PF-OP-MISSING operatorMissing hint']],
  ['quality', '合格率', '95%', ['PF-OP-MISSING operatorMissing hint']],
  ['cost', '维修总成本', '50万元', ['PF-OP-MISSING operatorMissingCost warning']],
  ['cost', '人均培训成本', '300元/人', ['PF-OP-MISSING operatorMissingCost warning']],
  // PF-DIRECTION
  ['quality', '合格率', '≤100%', ['PF-DIRECTION directionRate error → ≥100%']],
  ['quality', '合格率', '<90%', ['PF-DIRECTION directionRate error → ≥90%']],
  ['cost', '维修总成本', '≥50万元', ['PF-DIRECTION directionCost error → ≤50万元']],
  ['cost', '车辆租赁', '≥50万元', ['PF-DIRECTION directionCost error → ≤50万元']],
  ['cost', '节约金额', '≥5万元', []],
  ['economic', '培训费用', '≥5万元', ['PF-DIRECTION directionCost error → ≤5万元']],
  ['social', '群众投诉次数', '≥3次', ['PF-DIRECTION directionBadEvent error → ≤3次']],
  ['social', '群众投诉次数', '=3次', ['PF-DIRECTION directionBadEvent error → ≤3次']],
  ['social', '群众投诉次数', '3次', ['PF-DIRECTION directionBadEvent error → ≤3次']],
  ['quality', '不合格率', '≤5%', []],
  ['quality', '垃圾无害化处理率', '≤95%', ['PF-DIRECTION directionRate error → ≥95%']],
  ['quality', '非税收入未到位率', '≤5%', []],
  // PF-COST-BUDGET
  ['cost', '维修总成本', '≤50.01万元', ['PF-COST-BUDGET costAboveBudget error']],
  ['cost', '维修总成本', '≤500001元', ['PF-COST-BUDGET costAboveBudget error']],
  ['quality', '维修费用', '≤0.01亿元', ['PF-COST-BUDGET costAboveBudget error']],
  ['cost', '维修总成本', '≤24.99万元', ['PF-COST-BUDGET costFarBelow hint']],
  ['cost', '维修总成本', '≤25万元', []],
  ['economic', '增加税收金额', '≥900万元', []],
  // PF-NAME-PLACEHOLDER
  ['quantity', '数量指标', '≥3次', ['PF-NAME-PLACEHOLDER namePlaceholder error']],
  ['quantity', '指标1', '', ['PF-NAME-PLACEHOLDER namePlaceholder error']],
  ['quality', 'XX完成率', '≥95%', ['PF-NAME-PLACEHOLDER namePlaceholder error']],
  // PF-SAT
  ['satisfaction', '满意度', '≥90%', []],
  ['satisfaction', '服务对象满意度', '满意', []],
  ['satisfaction', '服务对象满意度', '95%', ['PF-SAT satisfactionOperator warning → ≥95%']],
  ['satisfaction', '服务对象满意度', '98%', ['PF-SAT satisfactionOperator warning → ≥98%']],
  ['satisfaction', '服务对象满意度', '80%', ['PF-SAT satisfactionOperator warning → ≥80%']],
  ['satisfaction', '服务对象满意度', '=95%', ['PF-SAT satisfactionOperator warning → ≥95%']],
  ['satisfaction', '服务对象满意度', '≤95%', ['PF-DIRECTION directionRate error → ≥95%']],
  ['satisfaction', '服务对象满意度', '≥79.9%', ['PF-SAT satisfactionUnusual hint']],
  ['satisfaction', '服务对象满意度', '≥100%', ['PF-SAT satisfactionUnusual hint']],
  ['satisfaction', '服务对象满意度', '≥120%', ['PF-SAT satisfactionOver error']],
  ['satisfaction', '服务对象满意度', '≥955%', ['PF-SAT satisfactionOver error']],
  ['satisfaction', '服务对象满意度', '≥90分', ['PF-UNIT unitUnfit warning']],
  // AR-PCTRANGE
  ['quality', '合格率', '≥955%', ['AR-PCTRANGE shareOver error']],
  ['quality', '验收合格率', '=100.5%', ['AR-PCTRANGE shareOver error']],
  ['quality', '培训覆盖率', '90%～955%', ['AR-PCTRANGE shareOver error']],
  ['quality', '核算差错率', '≤105%', ['AR-PCTRANGE shareOver error']],
  ['satisfaction', '群众满意率', '90%～980%', ['AR-PCTRANGE shareOver error']],
  ['economic', '税收增长率', '≥120%', []],
  ['economic', '拨备覆盖率', '≥150%', []],
  ['quality', '覆盖率增长幅度', '≥120%', []],
  ['quantity', '任务完成率', '≥120%', []],
  ['timeliness', '预算执行率', '≥120%', []],
  // ‰ where % is meant
  ['quality', '合格率', '≥95‰', ['PF-UNIT unitPerMille warning → ≥95%']],
  ['satisfaction', '群众满意度', '≥90‰', ['PF-UNIT unitPerMille warning → ≥90%']],
  ['quality', '合格率', '≥950‰', ['PF-UNIT unitUnfit warning']],
  ['satisfaction', '群众满意度', '≥9‰', ['PF-UNIT unitUnfit warning']],
  ['quality', '不合格率', '≤5‰', []],
  ['quality', '核算差错率', '≤1‰', []],
  ['social', '人口自然增长率', '≥5‰', []],
  // PF-STYLE
  ['quality', '合格率', '>=95%', ['PF-STYLE operatorSpelled hint → ≥95%']],
  ['quality', '合格率', '95%以上', ['PF-STYLE operatorSpelled hint → ≥95%']],
  ['social', '群众投诉次数', '＝0次', ['PF-STYLE operatorSpelled hint → =0次']],
  // Two faults at once: both are mended by either fix.
  [
    'quality',
    '合格率',
    '>=95百分比',
    ['PF-UNIT unitSpelled warning → ≥95%', 'PF-STYLE operatorSpelled hint → ≥95% ←'],
  ],
  [
    'cost',
    '维修总成本',
    '>=50万',
    [
      'PF-UNIT unitSpelled warning → ≤50万元 ←',
      'PF-DIRECTION directionCost error → ≤50万元',
      'PF-STYLE operatorSpelled hint → ≤50万元 ←',
    ],
  ],
  [
    'quality',
    '合格率',
    '≤95‰',
    ['PF-UNIT unitPerMille warning → ≥95% ←', 'PF-DIRECTION directionRate error → ≥95%'],
  ],
  [
    'quality',
    '合格率',
    '≤955%',
    ['PF-DIRECTION directionOfShare error ←', 'AR-PCTRANGE shareOver error'],
  ],
  [
    'satisfaction',
    '服务对象满意度',
    '95百分比',
    ['PF-UNIT unitSpelled warning → ≥95%', 'PF-SAT satisfactionOperator warning → ≥95% ←'],
  ],
];

/** What is missing besides is no matter of the indicator. */
function ofIndicators(form: CheckedForm): CheckedForm {
  return { ...form, findings: form.findings.filter(({ rule }) => /^(PF-|AR-PCTRANGE)/.test(rule)) };
}

test.each(cases)('%s: %s %s', (block, name, value, expected) => {
  const form = ofIndicators(checked('F03', projectWith(block, name, value)));
  expect(said(form)).toEqual(expected);
});

test('every finding is said in both languages, without a place left open', () => {
  const findings = cases.flatMap(
    ([block, name, value]) => checked('F03', projectWith(block, name, value)).findings,
  );
  const texts = findings.map((one) => describeFinding(one, '万元'));
  expect(texts.filter(({ zh, en }) => /[{}]/.test(zh + en))).toEqual([]);
  const budget = findings.find(({ says }) => says === 'costAboveBudget');
  expect(budget && describeFinding(budget, '万元').zh).toBe(
    '「维修总成本」的指标值是≤50.01万元，大于「预算数」的50.00万元，多出0.01万元。请核对指标值和预算。',
  );
});

test('a form whose funds are not filled in is not compared with them', () => {
  const grid = sheetOf('F03', { ...project, cost: [{ indicator: '总成本', value: '≤80万元' }] });
  expect(ofIndicators(checked('F03', grid)).findings).toEqual([]);
});

test('funds that cannot be read leave the comparison open', () => {
  const grid = projectWith('cost', '维修总成本', '≤80万元');
  grid.put(3, 4, '五十万');
  const { findings, ledger } = ofIndicators(checked('F03', grid));
  expect(findings).toEqual([]);
  expect(ledger.notEnoughData).toBeGreaterThan(0);
});

test('of a summary each project has its own amount', () => {
  const costs = (value: string) => [{ indicator: '维修总成本', value }];
  const values = {
    units: [
      {
        unitCode: '112001',
        unitName: '某某局',
        projects: [
          { code: '410796220000000003604', name: '一', unitFunds: 50, costs: costs('≤50万元') },
          { code: '410796220000000006616', name: '二', unitFunds: 20, costs: costs('≥30万元') },
        ],
      },
    ],
  };
  expect(said(ofIndicators(checked('F18', sheetOf('F18', values))))).toEqual([
    'PF-DIRECTION directionCost error → ≤30万元',
    'PF-COST-BUDGET costAboveBudget error',
  ]);
});

test.each<[string, FormValues, readonly string[]]>([
  ['as it comes', {}, []],
  ['a ceiling for what is to be controlled', { budgetAdjustment: '≤20%' }, []],
  [
    'a rate that was turned around',
    { reviewDone: '≤100%' },
    ['PF-DIRECTION directionRate error → ≥100%'],
  ],
  ['a unit spelled out', { budgetExecution: '≥90百分比' }, ['PF-UNIT unitSpelled warning → ≥90%']],
  [
    'an indicator of its own',
    { keyTasks: [{ name: '任务完成率', value: '≤90%' }] },
    ['PF-DIRECTION directionRate error → ≥90%'],
  ],
  [
    'a name that is its level',
    { dutyBenefits: [{ name: '履职效益' }] },
    ['PF-NAME-PLACEHOLDER namePlaceholder error'],
  ],
])('the fixed rows of F17 are named by their labels: %s', (_, values, expected) => {
  const grid = sheetOf('F17', { ...emptyValues(formOf('F17').style), ...begun, ...values });
  expect(said(checked('F17', grid))).toEqual(expected);
});
