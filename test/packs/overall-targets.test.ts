import { planForm } from '../../src/domain/plan/plan-form';
import { investmentGroups } from '../../src/packs/forms/investment-indicators';
import { overallTargets } from '../../src/packs/forms/overall-targets';
import { printedLine } from './printed-line';

const profile = { year: 2022, department: '某某局', code: '112', unit: null };
const plan = planForm({ packId: 'henan-2022', form: overallTargets, profile });
const start = (row: number) => printedLine(plan, row).split('|').slice(0, 4).join('|');

test.each([
  [1, '本级部门(单位)整体绩效目标表|||'],
  [2, '(2022年度)|||'],
  [3, '部门名称: 某某局|||'],
  [4, '年度履职目标|||'],
  [5, '年度主要任务|任务名称|主要内容|'],
  [9, '预算情况|部门预算总额(万元)||=D10+D11+D12'],
  [10, '|1、资金来源:(1)政府预算资金||'],
  [11, '|(2)财政专户管理资金||'],
  [12, '|(3)单位资金||'],
  [13, '|2、资金结构:(1)基本支出||'],
  [14, '|(2)项目支出||'],
  [15, '一级指标|二级指标|三级指标|指标值'],
  [16, '投入管理指标|工作目标管理|年度履职目标相关性|相关'],
  [17, '||工作任务科学性|科学'],
  [18, '||绩效指标合理性|合理'],
  [19, '|预算和财务管理|预算编制完整性|完整'],
  [20, '||专项资金细化率|≥90%'],
  [21, '||预算执行率|≥90%'],
  [22, '||预算调整率|≤30%'],
  [23, '||结转结余率|≤20%'],
  [24, '||“三公经费”控制率|≤90%'],
  [25, '||政府采购执行率|≥90%'],
  [26, '||决算真实性|真实'],
  [27, '||资金使用合规性|合规'],
  [28, '||管理制度健全性|健全'],
  [29, '||预决算信息公开性|公开'],
  [30, '||资产管理规范性|规范'],
  [31, '|绩效管理|绩效目标编制完成率|100%'],
  [32, '||绩效监控完成率|100%'],
  [33, '||绩效自评完成率|100%'],
  [34, '||部门绩效评价完成率|100%'],
  [35, '||评价结果应用率|100%'],
  [36, '产出指标|重点工作任务完成||'],
  [37, '|履职目标实现||'],
  [38, '效益指标|履职效益||'],
  [39, '|满意度||'],
])('row %d begins %s', (row, printed) => {
  expect(start(row)).toBe(printed);
});

test.each([
  [4, ['B4:E4']],
  [5, ['A5:A8', 'C5:E5']],
  [9, ['A9:A14', 'B9:C9', 'D9:E9']],
  [16, ['A16:A35', 'B16:B18']],
  [19, ['B19:B30']],
  [31, ['B31:B35']],
  [36, ['A36:A37']],
  [38, ['A38:A39']],
])('the spans that begin in row %d are %j', (row, spans) => {
  const begun = plan.merges.filter((area) => new RegExp(`^[A-Z]${row}:`).test(area));
  expect(begun.sort()).toEqual(spans);
});

test.each([
  ['专项资金细化率', /^专项资金细化率=.*×100%。$/],
  ['绩效目标编制完成率', /^部门（单位）按要求编制绩效目标的.*绩效目标编制完成率=.*\*100%$/],
  ['绩效监控完成率', /^部门（单位）按要求实施绩效监控的.*绩效监控完成率=.*\*100%$/],
  ['评价结果应用率', /评价结果应用率=评价提出的意见建议采纳数/],
])('%s is explained by its own formula', (name, explanation) => {
  const row = plan.cells.find((cells) => cells[2] === name);
  expect(row?.[4]).toMatch(explanation);
});

test('no two indicators have one explanation', () => {
  const all = investmentGroups.flatMap(({ indicators }) => indicators);
  expect(all).toHaveLength(20);
  expect(new Set(all.map(({ explanation }) => explanation)).size).toBe(20);
});

test('the amounts are looked for', () => {
  expect(plan.marks.slice(0, 6).map(({ part, area }) => [part, area])).toEqual([
    ['total', 'D9:E9'],
    ['governmentFunds', 'D10:E10'],
    ['specialAccountFunds', 'D11:E11'],
    ['unitFunds', 'D12:E12'],
    ['basic', 'D13:E13'],
    ['project', 'D14:E14'],
  ]);
});

test('the unit of the amounts is the one chosen', () => {
  const inYuan = planForm({
    packId: 'henan-2022',
    form: overallTargets,
    profile: { ...profile, unit: '元' },
  });
  expect(inYuan.cells[8]?.[1]).toBe('部门预算总额(元)');
});
