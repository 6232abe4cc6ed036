import type { FormDefinition } from '../../domain/form/form-definition';
import { departmentExpenditure } from '../forms/department-expenditure';
import { disclosureForm } from '../forms/disclosure-form';
import { fundExpenditure } from '../forms/fund-expenditure';
import { generalExpenditure } from '../forms/general-expenditure';
import { stateCapitalExpenditure } from '../forms/state-capital-expenditure';
import { besideLastYear } from './beside-last-year';
import { beneathYear, spentBeneathCodeHead } from './code-headed';
import { departmentGrid, fundGrid, generalGrid } from './expenditure-grids';
import {
  afterLastYear,
  basic,
  flat,
  grouped,
  inCodeColumns,
  ofWhich,
  others,
  project,
  splitBasic,
  splitUnderHead,
  splitUnderYear,
  underHeads,
  withTotal,
  withTotalCalled,
} from './expenditure-layouts';
import { steppedGrids } from './stepped-grid';
import { titled } from './titled';

const expenditureTitles = titled(
  ...['支出总表', '支出总体情况表', '支出预算总表', '支出预算表', '支出预算总体情况表'],
);

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
    ofWhich(expenditureTitles),
    splitBasic(expenditureTitles),
    splitUnderHead(expenditureTitles),
    flat('codesSpent', expenditureTitles, withTotalCalled('支出合计', basic, project)),
    ...spentBeneathCodeHead(expenditureTitles),
    ...inCodeColumns(expenditureTitles, '支出预算'),
    departmentGrid(expenditureTitles),
    ...steppedGrids(departmentExpenditure, expenditureTitles),
  ],
};

const generalTitles = titled(
  ...['一般公共预算支出表', '一般公共预算支出表（功能科目）', '一般公共预算支出情况表'],
  ...['一般公共预算支出预算表', '一般公共预算支出情况表（按功能分类科目）'],
  ...['一般公共预算财政拨款支出表', '一般公共预算拨款支出表'],
  ...['一般公共预算财政拨款支出预算表', '一般公共预算拨款支出预算表'],
  ...['一般公共预算支出表（按功能分类）', '一般公共预算支出表（按功能分类科目）'],
  ...['一般公共预算支出预算表（按功能科目分类）', '一般公共预算支出功能分类预算表'],
);

/** F11 as 一般公共预算支出表. */
export const generalElsewhere: FormDefinition = {
  ...generalExpenditure,
  styles: [
    splitBasic(generalTitles),
    splitUnderHead(generalTitles),
    splitUnderYear(generalTitles),
    flat('codes', generalTitles, withTotal(basic, project)),
    ofWhich(generalTitles),
    underHeads(generalTitles),
    ...beneathYear(generalTitles).slice(1),
    grouped('codesOver', generalTitles, { amounts: '一般公共预算支出' }),
    afterLastYear(generalTitles),
    ...besideLastYear(generalTitles),
    ...inCodeColumns(generalTitles, '一般公共预算支出'),
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
  ...['政府性基金拨款支出预算表', '政府性基金预算支出功能分类预算表'],
);

/** F15 as 政府性基金预算支出表. */
export const fundElsewhere: FormDefinition = {
  ...fundExpenditure,
  styles: [
    grouped('codesBelow', fundTitles, { amounts: '本年政府性基金预算支出' }),
    flat('codes', fundTitles, withTotal(basic, project)),
    grouped('codesUnder', fundTitles, { codes: '项目' }),
    ofWhich(fundTitles),
    ...beneathYear(fundTitles),
    ...inCodeColumns(fundTitles, '政府性基金预算支出'),
    fundGrid(fundTitles, '本年政府性基金预算支出'),
    ...steppedGrids(fundExpenditure, fundTitles),
  ],
};

const capitalTitles = titled(
  ...['国有资本经营预算支出表', '国有资本经营预算支出预算表', '国有资本经营预算支出情况表'],
  ...['国有资本经营预算财政拨款支出表', '国有资本经营预算拨款支出预算表'],
);

/** F19 as 国有资本经营预算支出表. */
export const capitalElsewhere: FormDefinition = {
  ...stateCapitalExpenditure,
  styles: [
    grouped('codesBelow', capitalTitles, { amounts: '本年国有资本经营预算支出' }),
    flat('codes', capitalTitles, withTotal(basic, project)),
    grouped('codesUnder', capitalTitles, { codes: '项目' }),
    ofWhich(capitalTitles),
    ...beneathYear(capitalTitles),
    ...inCodeColumns(capitalTitles, '国有资本经营预算支出'),
    fundGrid(capitalTitles, '本年国有资本经营预算支出'),
    ...steppedGrids(stateCapitalExpenditure, capitalTitles),
  ],
};
