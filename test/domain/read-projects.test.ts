import { projectExpenditure } from '../../src/packs/forms/project-expenditure';
import { readSheet } from './read-sheet';

const title =
  '项目支出预算表 / 部门：某某局|||||||||||单位：万元 / 类型|项目名称|项目单位|合计|本年拨款|||财政拨款结转结余|||财政专户管理资金|单位资金 / ||||一般公共预算|政府性基金预算|国有资本经营预算|一般公共预算|政府性基金预算|国有资本经营预算';
const total = ' ||合计|=SUM(D6)|=SUM(E6)';

/** As unit/projects, one after another. */
function unitsIn(...rows: readonly string[]): string[] {
  const { blocks } = readSheet(projectExpenditure, [title, total, ...rows].join(' / '));
  const units = blocks.find(({ block }) => block === 'units')?.items ?? [];
  return units.map(({ blocks: inner }) =>
    String(inner.find(({ block }) => block === 'projects')?.items.length ?? 0),
  );
}

const unit = '|001|某某局|=SUM(D7:D9)|=SUM(E7:E9)';
const named = '特定目标类|道路维修|某某局|=SUM(E7:L7)|5';

test.each<readonly [string, readonly string[], readonly string[]]>([
  ['as printed', [unit, named], ['1']],
  ['two units', [unit, named, '|002|某某所|=SUM(D9:D9)|=SUM(E9:E9)', named], ['1', '1']],
  ['a row without 类型', [unit, named, '|桥梁维修||=SUM(E8:L8)|6'], ['2']],
  ['and without formulas', [unit, named, '|桥梁维修|||6'], ['2']],
  ['with its unit', [unit, named, '|桥梁维修|某某局||6'], ['2']],
  ['nothing but a name', [unit, named, '|桥梁维修', named], ['3']],
  ['below the sums', [unit, named, named, named, '|桥梁维修|某某局||6'], ['4']],
  ['above the sums', ['|001|某某局|=SUM(D8:D9)|=SUM(E8:E9)', '|桥梁维修|某某局||6', named], ['2']],
  ['a name that holds a year', [unit, named, '|2024年桥梁维修|某某局||6'], ['2']],
  ['a second unit without formulas', [unit, named, '|002|某某所', named], ['1', '1']],
])('%s', (_, rows, units) => {
  expect(unitsIn(...rows)).toEqual(units);
});
