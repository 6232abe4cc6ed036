import { check } from './checked-form';

const project = {
  projectCode: '————',
  projectName: '办公楼维修',
  purpose: '支付维修费用',
  fiscalFunds: 50,
  ...{ planMarch: 0.25, planJune: 0.5, planOctober: 0.75, planDecember: 1 },
  goals: [{ goal: '10月底前修好办公楼的屋面和管线，验收合格率100%。' }],
};

test.each([
  ['quality', '合格率', '955百分比', ['PF-OP-MISSING operatorMissing', 'AR-PCTRANGE shareOver']],
  ['quality', '合格率', '>=955百分比', ['AR-PCTRANGE shareOver']],
  ['quality', '合格率', '>=955%', ['AR-PCTRANGE shareOver']],
  ['quality', '合格率', '90%～955百分比', ['AR-PCTRANGE shareOver']],
  ['satisfaction', '服务对象满意度', '955百分比', ['PF-SAT satisfactionOver']],
  ['quality', '合格率', '>=95百分比', ['PF-UNIT unitSpelled → ≥95%']],
  ['quality', '任务完成率', '≥955百分比', ['PF-UNIT unitSpelled → ≥955%']],
])('%s: of %s %s no fix leaves what cannot be', (block, indicator, value, expected) => {
  const { findings } = check('F03', 'b', { ...project, [block]: [{ indicator, value }] }, {});
  const said = findings
    .filter(({ rule, causedBy }) => /^(PF|AR)-/.test(rule) && causedBy === null)
    .map(({ rule, says, fix }) => `${rule} ${says}${fix ? ` → ${fix.value}` : ''}`);
  expect(said.filter((line) => !line.startsWith('PF-COVER'))).toEqual(expected);
});
