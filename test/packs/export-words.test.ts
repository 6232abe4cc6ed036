import { knownExpression } from '../../src/domain/check/known-expression';
import { ownerOf } from '../../src/domain/exports/table-owner';
import { otherYears } from '../../src/domain/exports/years-said';
import { exportWords } from '../../src/packs/exports/export-words';

test.each<readonly [string, boolean]>([
  ['部门支出预算明细表', false],
  ['2025年部门支出预算明细表', false],
  ['2024年部门支出预算明细表', true],
  ['2024年度支出表', true],
  ['2024年预算数 2025年预算数', false],
  ['制表日期：2024年12月3日', false],
  ['2024年末国有资产占有使用情况表', false],
  ['2024年年末国有资产占有使用情况表', false],
  ['2024年底车辆情况表', false],
  ['2024年年底车辆情况表', false],
  ['2024年度末车辆情况表', false],
  ['截至2024年车辆情况表', false],
  ['截止2024年车辆情况表', false],
  ['2023年支出表 2024年末资产', true],
  ['2024—2026年项目支出', false],
  ['2024年—2026年项目支出', false],
  ['2024-2026年度项目支出', false],
  ['2024年至2026年项目支出', false],
  ['2024～2026年项目支出', false],
  ['2021—2024年项目支出', true],
  ['2026-2028年项目支出', true],
  ['112024年支出', false],
])('of another year than 2025: %s %p', (words, expected) => {
  expect(otherYears(words, 2025, exportWords)).toBe(expected);
});

test.each<readonly [string, boolean]>([
  ['政府采购预算明细表', true],
  ['政府采购预算表', true],
  ['政府采购表', true],
  ['政府采购明细', true],
  ['政府采购项目支出预算明细表', true],
  ['2025年政府采购计划', true],
  ['政府采购2025年预算明细表', true],
  ['政府采购（货物）预算表', true],
  ['政府采购情况表', true],
  ['政府采购', true],
  ['政府采购.csv', true],
  ['采购清单', true],
  ['采购预算表', true],
  ['某县政府采购中心2025年政府采购预算明细表', true],
  ['某县政府采购中心2025年支出预算明细表', false],
  ['某县政府采购办.csv', false],
  ['某市政府采购监督管理处部门预算支出明细表', false],
  ['某市政府采购项目评审中心支出预算明细表', false],
  ['某市政府采购计划管理科支出预算明细表', false],
  ['支出预算明细表（含政府采购）', false],
  ['支出预算明细表（不含政府采购预算）', false],
  ['某县采购中心支出表', false],
])('a list of what is bought: %s %p', (title, expected) => {
  expect(knownExpression(exportWords.partList).test(title)).toBe(expected);
});

test.each<readonly [string, string | null]>([
  ['某某局本级', '某某局本级'],
  ['112001某某局信息中心', '某某局信息中心'],
  ['112001-某某局信息中心', '某某局信息中心'],
  ['exports/某某学校.xlsx', '某某学校'],
  ['2025年某某学校.csv', '某某学校'],
  ['支出明细', null],
  ['部门预算', null],
  ['政府采购办', '政府采购办'],
  ['三公', null],
  ['二上', null],
  ['本级', null],
  ['单位', null],
  ['部门', null],
  ['Sheet1', null],
])('whose a table is by its name: %s %p', (name, expected) => {
  expect(ownerOf(name, [], exportWords)?.unitName ?? null).toBe(expected);
});
