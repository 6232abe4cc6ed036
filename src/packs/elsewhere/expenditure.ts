import type { FormDefinition } from '../../domain/form/form-definition';
import type { FormPart } from '../../domain/form/form-part';
import type { FormStyle } from '../../domain/form/form-style';
import { head, row } from '../forms/cells';
import { departmentExpenditure } from '../forms/department-expenditure';
import { disclosureForm } from '../forms/disclosure-form';
import { fundExpenditure } from '../forms/fund-expenditure';
import { generalExpenditure } from '../forms/general-expenditure';
import { stateCapitalExpenditure } from '../forms/state-capital-expenditure';
import { codedRows, functionalLevels, type AmountColumn } from './coded-rows';
import { departmentGrid, fundGrid, generalGrid } from './expenditure-grids';
import { layoutElsewhere } from './layout-elsewhere';
import { steppedGrids } from './stepped-grid';
import { titled } from './titled';

const basic: AmountColumn = { id: 'basic', label: '基本支出' };
const project: AmountColumn = { id: 'project', label: '项目支出' };
const others: readonly AmountColumn[] = [
  { id: 'commercial', label: '事业单位经营支出' },
  { id: 'toSuperior', label: '上缴上级支出' },
  { id: 'toAffiliated', label: '对附属单位补助支出' },
];
const totalOf = (parts: readonly AmountColumn[]): AmountColumn => ({
  id: 'total',
  label: '合计',
  add: parts.map(({ id }) => id),
});
const withTotal = (...parts: AmountColumn[]) => [totalOf(parts), ...parts];

const codeHeads = (rows: number) => [head('科目编码', 1, rows), head('科目名称', 1, rows)];

/** One row of heads: 科目编码, 科目名称, 合计, 基本支出, 项目支出. */
function flat(id: string, titles: readonly string[], columns: readonly AmountColumn[]): FormStyle {
  return layoutElsewhere({
    id,
    titles,
    width: 2 + columns.length,
    header: [row(...codeHeads(1), ...columns.map(({ label }) => head(label)))],
    body: codedRows(functionalLevels, columns),
  });
}

/** 合计, 基本支出 and 项目支出 below one head, as of a fund; or all codes below 项目. */
function grouped(
  id: string,
  titles: readonly string[],
  over: { readonly amounts: string } | { readonly codes: string },
): FormStyle {
  const columns = withTotal(basic, project);
  const heads = columns.map(({ label }) => head(label, 1, 'codes' in over ? 2 : 1));
  const header: readonly FormPart[] =
    'amounts' in over
      ? [row(...codeHeads(2), head(over.amounts, columns.length)), row(...heads)]
      : [row(head(over.codes, 2), ...heads), row(...codeHeads(1))];
  return layoutElsewhere({
    id,
    titles,
    width: 2 + columns.length,
    header,
    body: codedRows(functionalLevels, columns),
  });
}

/** 功能分类科目 above the codes, and the year above the amounts. */
function underHeads(titles: readonly string[]): FormStyle {
  const columns = withTotal(basic, project);
  return layoutElsewhere({
    id: 'codesHeaded',
    titles,
    width: 2 + columns.length,
    header: [
      row(head('功能分类科目', 2), head('{year}年预算数', columns.length)),
      row(...codeHeads(1), ...columns.map(({ label }) => head(label))),
    ],
    body: codedRows(functionalLevels, columns),
  });
}

/** The sum of last year before the amounts of this one. */
function afterLastYear(titles: readonly string[]): FormStyle {
  const columns = withTotal(basic, project);
  return layoutElsewhere({
    id: 'codesAfterLastYear',
    titles,
    width: 6,
    header: [
      row(head('功能分类科目', 2), head('{lastYear}年预算数', 1, 2), head('{year}年预算数', 3)),
      row(...codeHeads(1), head('小计'), head('基本支出'), head('项目支出')),
    ],
    body: codedRows(functionalLevels, [{ id: 'totalLastYear', label: '上年预算数' }, ...columns]),
  });
}

/** 基本支出 in 人员经费 and 公用经费. */
function splitBasic(titles: readonly string[]): FormStyle {
  const personnel = { id: 'personnel', label: '人员经费' };
  const operating = { id: 'operating', label: '公用经费' };
  return layoutElsewhere({
    id: 'codesSplit',
    titles,
    width: 7,
    header: [
      row(...codeHeads(2), head('合计', 1, 2), head('基本支出', 3), head('项目支出', 1, 2)),
      row(head('小计'), head('人员经费'), head('公用经费')),
    ],
    body: codedRows(functionalLevels, [
      totalOf([basic, project]),
      { ...basic, label: '基本支出小计', add: ['personnel', 'operating'] },
      personnel,
      operating,
      project,
    ]),
  });
}

const expenditureTitles = titled('支出总表', '支出总体情况表', '支出预算总表', '支出预算表');

/** F09 as 支出总表. */
export const expenditureElsewhere: FormDefinition = {
  ...departmentExpenditure,
  styles: [
    flat('codes', expenditureTitles, withTotal(basic, project, ...others)),
    flat('codesShort', expenditureTitles, withTotal(basic, project)),
    flat('codesByUse', expenditureTitles, [
      { id: 'total', label: '合计', add: ['personnel', 'operating', 'project'] },
      { id: 'personnel', label: '人员支出' },
      { id: 'operating', label: '日常公用支出' },
      project,
    ]),
    departmentGrid(expenditureTitles),
    ...steppedGrids(departmentExpenditure, expenditureTitles),
  ],
};

const generalTitles = titled(
  ...['一般公共预算支出表', '一般公共预算支出表（功能科目）', '一般公共预算支出情况表'],
  ...['一般公共预算支出预算表', '一般公共预算支出情况表（按功能分类科目）'],
  ...['一般公共预算财政拨款支出表', '一般公共预算拨款支出表'],
  '一般公共预算财政拨款支出预算表',
);

/** F11 as 一般公共预算支出表. */
export const generalElsewhere: FormDefinition = {
  ...generalExpenditure,
  styles: [
    splitBasic(generalTitles),
    flat('codes', generalTitles, withTotal(basic, project)),
    underHeads(generalTitles),
    afterLastYear(generalTitles),
    generalGrid(generalTitles),
    ...steppedGrids(generalExpenditure, generalTitles),
  ],
};

const appropriationTitles = titled(
  ...['财政拨款支出表（功能科目）', '财政拨款支出表', '财政拨款支出预算表'],
);

/** What is spent of all appropriations, as 江苏 prints it beside F11. */
export const appropriationSpending: FormDefinition = {
  ...disclosureForm,
  id: 'E01',
  title: '财政拨款支出表',
  initials: 'czbkzcb',
  shortName: { zh: '财政拨款支出表', en: 'Appropriation expenditure' },
  sheetName: '财政拨款支出表',
  styles: [
    splitBasic(appropriationTitles),
    flat('codes', appropriationTitles, withTotal(basic, project)),
  ],
};

const fundTitles = titled(
  ...['政府性基金预算支出表', '政府性基金预算支出预算表', '政府性基金预算支出情况表'],
  ...['政府性基金预算财政拨款支出表', '政府性基金支出预算表', '政府性基金支出表'],
);

/** F15 as 政府性基金预算支出表. */
export const fundElsewhere: FormDefinition = {
  ...fundExpenditure,
  styles: [
    grouped('codesBelow', fundTitles, { amounts: '本年政府性基金预算支出' }),
    flat('codes', fundTitles, withTotal(basic, project)),
    grouped('codesUnder', fundTitles, { codes: '项目' }),
    fundGrid(fundTitles, '本年政府性基金预算支出'),
    ...steppedGrids(fundExpenditure, fundTitles),
  ],
};

const capitalTitles = titled(
  ...['国有资本经营预算支出表', '国有资本经营预算支出预算表', '国有资本经营预算支出情况表'],
  ...['国有资本经营预算财政拨款支出表'],
);

/** F19 as 国有资本经营预算支出表. */
export const capitalElsewhere: FormDefinition = {
  ...stateCapitalExpenditure,
  styles: [
    grouped('codesBelow', capitalTitles, { amounts: '本年国有资本经营预算支出' }),
    flat('codes', capitalTitles, withTotal(basic, project)),
    grouped('codesUnder', capitalTitles, { codes: '项目' }),
    fundGrid(capitalTitles, '本年国有资本经营预算支出'),
    ...steppedGrids(stateCapitalExpenditure, capitalTitles),
  ],
};
