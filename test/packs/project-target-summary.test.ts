import { planForm } from '../../src/domain/plan/plan-form';
import { projectTargetSummary } from '../../src/packs/forms/project-target-summary';
import { printedLine } from './printed-line';

const profile = { year: 2022, department: '某某局', code: '112', unit: null };
const project = (code: string, outputs: string[], benefits: string[]) => ({
  code,
  name: '水电费',
  governmentFunds: 70,
  costs: [{ indicator: '总成本', value: '≤70万元' }],
  outputs: outputs.map((indicator) => ({ indicator, value: '100%' })),
  benefits: benefits.map((indicator) => ({ indicator, value: '有效' })),
  satisfactions: [{ indicator: '满意度', value: '≥95%' }],
});
const values = {
  departmentCode: '112',
  units: [
    {
      unitCode: '112001',
      unitName: '机关',
      projects: [
        project('410796220000000000001', ['甲', '乙', '丙'], ['丁', '戊']),
        project('410796220000000000002', ['甲'], ['丁']),
      ],
    },
  ],
};
const plan = planForm({ packId: 'henan-2022', form: projectTargetSummary, profile, values });

test.each([
  [1, '2022年度部门预算项目绩效目标汇总表|||||||||||||'],
  [2, '部门名称:某某局|||||||||||单位:万元||'],
  [3, '单位编码(项目编码)|项目单位(项目名称)|项目金额(万元)||||绩效目标|||||||'],
  [
    4,
    '||资金总额|政府预算资金|财政专户管理资金|单位资金|成本指标||产出指标||效益指标||满意度指标|',
  ],
  [5, '||||||三级指标|指标值|三级指标|指标值|三级指标|指标值|三级指标|指标值'],
  [6, '112||=C7|=D7|=E7|=F7||||||||'],
  [7, '112001|机关|=SUM(C8:C12)|=SUM(D8:D12)|=SUM(E8:E12)|=SUM(F8:F12)||||||||'],
  [8, '410796220000000000001|水电费|=D8+E8+F8|70|||总成本|≤70万元|甲|100%|丁|有效|满意度|≥95%'],
  [9, '||||||||乙|100%|戊|有效||'],
  [10, '||||||||丙|100%||||'],
  [11, '410796220000000000002|水电费|=D11+E11+F11|70|||总成本|≤70万元|甲|100%|丁|有效|满意度|≥95%'],
])('row %d reads %s', (row, printed) => {
  expect(printedLine(plan, row)).toBe(printed);
});

test('code, name and amounts of a project are as high as its longest list of indicators', () => {
  const inBody = plan.merges.filter((area) => /^[A-Z](8|9|1\d):/.test(area));
  expect(inBody).toEqual(['A8:A10', 'B8:B10', 'C8:C10', 'D8:D10', 'E8:E10', 'F8:F10']);
});

test('the heads span as printed', () => {
  expect(plan.merges).toEqual(
    expect.arrayContaining([
      ...['A3:A5', 'B3:B5', 'C3:F3', 'G3:N3', 'C4:C5', 'D4:D5', 'E4:E5', 'F4:F5'],
      ...['G4:H4', 'I4:J4', 'K4:L4', 'M4:N4'],
    ]),
  );
});

test('a new form holds the department of the profile, if it is known', () => {
  const fresh = planForm({ packId: 'henan-2022', form: projectTargetSummary, profile });
  const blank = planForm({
    packId: 'henan-2022',
    form: projectTargetSummary,
    profile: { ...profile, department: null, code: null },
  });
  expect(fresh.cells[5]?.slice(0, 2)).toEqual(['112', '某某局']);
  expect(blank.cells[5]?.slice(0, 2)).toEqual([null, null]);
});

test('the total of the department is looked for', () => {
  expect(plan.marks.map(({ part, area }) => [part, area])).toEqual([
    ['total', 'C6'],
    ['units', 'A7:N12'],
    [null, 'A1:N12'],
  ]);
});
