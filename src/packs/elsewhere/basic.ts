import type { FormDefinition } from '../../domain/form/form-definition';
import type { FormPart } from '../../domain/form/form-part';
import type { FormStyle } from '../../domain/form/form-style';
import { head, row } from '../forms/cells';
import { basicExpenditure } from '../forms/basic-expenditure';
import { disclosureForm } from '../forms/disclosure-form';
import { codeGrid, economicCodes, inBothWords } from './code-columns';
import { codedRows, economicLevels, type AmountColumn } from './coded-rows';
import { basicGrid } from './expenditure-grids';
import { layoutElsewhere } from './layout-elsewhere';
import { titled } from './titled';

function byCode(
  titles: readonly string[],
  over: string,
  { id = 'codes', codes = '部门预算支出经济分类科目', all = '合计' } = {},
): FormStyle {
  return layoutElsewhere({
    id,
    titles,
    width: 5,
    header: [
      row(head(codes, 2), head(over, 3)),
      row(...['科目编码', '科目名称', all, '人员经费', '公用经费'].map((label) => head(label))),
    ],
    body: codedRows(economicLevels, columns),
  });
}

const columns: readonly AmountColumn[] = [
  { id: 'total', label: '合计', add: ['personnel', 'operating'] },
  { id: 'personnel', label: '人员经费' },
  { id: 'operating', label: '公用经费' },
];
const columnHeads = () => columns.map(({ label }) => head(label));

/** The codes in two rows of heads, with this above the amounts. */
const besideCodes = (id: string, titles: readonly string[], header: readonly FormPart[]) =>
  layoutElsewhere({ id, titles, width: 5, header, body: codedRows(economicLevels, columns) });
const codeHeads = () => ['科目编码', '科目名称'].map((label) => head(label, 1, 2));

const inColumns = (titles: readonly string[]): readonly FormStyle[] =>
  inBothWords('codeColumns', columns).map((one) =>
    codeGrid({
      ...{ ...one, titles, codes: economicCodes },
      heads: {
        over: { codes: '项目', amounts: '一般公共预算基本支出' },
        ...{ codes: '经济分类科目编码', name: '经济分类科目名称' },
      },
    }),
  );

const basicTitles = titled(
  ...['一般公共预算基本支出表', '一般公共预算基本支出预算表'],
  ...['一般公共预算基本支出表（经济科目）', '一般公共预算基本支出情况表'],
  ...['一般公共预算财政拨款基本支出预算表', '一般公共预算财政拨款基本支出表'],
  ...['一般公共预算基本支出表（按经济分类）', '一般公共预算基本支出表（按经济分类科目）'],
  ...['一般公共预算基本支出表（按部门经济分类）', '一般公共预算基本支出表（按部门经济分类科目）'],
  ...['一般公共预算基本支出预算表（按经济分类）', '一般公共预算基本支出情况表（按经济分类）'],
  ...['一般公共预算基本支出经济分类情况表', '一般公共预算基本支出部门预算经济分类预算表'],
);

/** F12 as 一般公共预算基本支出表. */
export const basicElsewhere: FormDefinition = {
  ...basicExpenditure,
  styles: [
    byCode(basicTitles, '本年一般公共预算基本支出'),
    basicGrid(basicTitles),
    ...inColumns(basicTitles),
    besideCodes('codesOfWhich', basicTitles, [
      row(...codeHeads(), head('合计', 1, 2), head('其中：', 2)),
      row(...columnHeads().slice(1)),
    ]),
    besideCodes('codesUnderYear', basicTitles, [
      row(...codeHeads(), head('{year}年基本支出', 3)),
      row(...columnHeads()),
    ]),
    byCode(basicTitles, '{year}年基本支出', {
      ...{ id: 'codesOfYear', codes: '经济分类科目', all: '总计' },
    }),
    byCode(basicTitles, '{year}年基本支出', { id: 'codesOfSpending', codes: '支出经济分类科目' }),
    besideCodes('codesFlat', basicTitles, [
      row(...['科目编码', '科目名称'].map((label) => head(label)), ...columnHeads()),
    ]),
    besideCodes('codesUnderSpending', basicTitles, [
      row(...codeHeads(), head('一般公共预算基本支出', 3)),
      row(...columnHeads()),
    ]),
  ],
};

/** 基本支出 of all appropriations, as 江苏 prints it beside F12. */
export const appropriationBasic: FormDefinition = {
  ...disclosureForm,
  id: 'E02',
  title: '财政拨款基本支出表',
  initials: 'czbkjbzcb',
  shortName: { zh: '财政拨款基本支出表', en: 'Basic appropriation expenditure' },
  sheetName: '财政拨款基本支出表',
  styles: [
    byCode(titled('财政拨款基本支出表（经济科目）', '财政拨款基本支出表'), '本年财政拨款基本支出'),
  ],
};

/** 一般公共预算基本支出 by the government's economic categories, as places print it beside F12. */
export const governmentBasic: FormDefinition = {
  ...disclosureForm,
  id: 'E04',
  title: '一般公共预算基本支出表（按政府经济分类科目）',
  initials: 'ybggysjbzcbazfjjflkm',
  shortName: { zh: '政府经济分类基本支出表', en: 'Basic expenditure by government category' },
  sheetName: '基本支出表（政府经济分类）',
  styles: [
    besideCodes(
      'codesFlat',
      titled(
        ...[
          '一般公共预算基本支出表（按政府经济分类科目）',
          '一般公共预算基本支出表（按政府经济分类）',
        ],
        ...['一般公共预算基本支出政府预算经济分类预算表', '一般公共预算基本支出表（政府经济分类）'],
      ),
      [row(...['科目编码', '科目名称'].map((label) => head(label)), ...columnHeads())],
    ),
  ],
};

/** 机关运行经费 by its codes. */
export const operatingElsewhere: FormDefinition = {
  ...disclosureForm,
  id: 'E03',
  title: '机关运行经费支出表',
  initials: 'jgyxjfzcb',
  shortName: { zh: '机关运行经费表', en: 'Running costs' },
  sheetName: '机关运行经费支出表',
  styles: [
    layoutElsewhere({
      id: 'codes',
      titles: titled(
        ...['一般公共预算机关运行经费支出预算表', '机关运行经费支出预算表'],
        ...['一般公共预算机关运行经费支出表', '机关运行经费支出表', '机关运行经费预算表'],
      ),
      width: 3,
      header: [row(head('科目编码'), head('科目名称'), head('机关运行经费支出'))],
      body: codedRows(economicLevels, [{ id: 'amount', label: '机关运行经费支出' }]),
    }),
  ],
};
