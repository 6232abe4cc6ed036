import type { FormPart } from '../../domain/form/form-part';
import type { FormStyle } from '../../domain/form/form-style';
import { head, row } from '../forms/cells';
import { codeGrid, functionalCodes, inBothWords } from './code-columns';
import { codedRows, functionalLevels, type AmountColumn } from './coded-rows';
import { layoutElsewhere } from './layout-elsewhere';

/** How places lay out what is spent by code. */

export const basic: AmountColumn = { id: 'basic', label: '基本支出' };
export const project: AmountColumn = { id: 'project', label: '项目支出' };
export const others: readonly AmountColumn[] = [
  { id: 'commercial', label: '事业单位经营支出' },
  { id: 'toSuperior', label: '上缴上级支出' },
  { id: 'toAffiliated', label: '对附属单位补助支出' },
];
const totalOf = (parts: readonly AmountColumn[]): AmountColumn => ({
  id: 'total',
  label: '合计',
  add: parts.map(({ id }) => id),
});
export const withTotal = (...parts: AmountColumn[]) => [totalOf(parts), ...parts];
export const withTotalCalled = (label: string, ...parts: AmountColumn[]) => [
  { ...totalOf(parts), label },
  ...parts,
];

const codeHeads = (rows: number) => [head('科目编码', 1, rows), head('科目名称', 1, rows)];

/** One row of heads: 科目编码, 科目名称, 合计, 基本支出, 项目支出. */
export function flat(
  id: string,
  titles: readonly string[],
  columns: readonly AmountColumn[],
): FormStyle {
  return layoutElsewhere({
    id,
    titles,
    width: 2 + columns.length,
    header: [row(...codeHeads(1), ...columns.map(({ label }) => head(label)))],
    body: codedRows(functionalLevels, columns),
  });
}

/** 合计, 基本支出 and 项目支出 below one head, as of a fund; or all codes below 项目. */
export function grouped(
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

/** 基本支出 and 项目支出 below 其中. */
export function ofWhich(titles: readonly string[]): FormStyle {
  return layoutElsewhere({
    id: 'codesOfWhich',
    titles,
    width: 5,
    header: [
      row(...codeHeads(2), head('合计', 1, 2), head('其中：', 2)),
      row(head('基本支出'), head('项目支出')),
    ],
    body: codedRows(functionalLevels, withTotal(basic, project)),
  });
}

const splitHeads = () => [head('小计'), head('人员经费'), head('公用经费')];
const splitColumns: readonly AmountColumn[] = [
  totalOf([basic, project]),
  { ...basic, label: '基本支出小计', add: ['personnel', 'operating'] },
  { id: 'personnel', label: '人员经费' },
  { id: 'operating', label: '公用经费' },
  project,
];

/** 功能分类科目 above the codes, and the year above the amounts. */
export function underHeads(titles: readonly string[]): FormStyle {
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
export function afterLastYear(titles: readonly string[]): FormStyle {
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
export function splitBasic(titles: readonly string[]): FormStyle {
  return layoutElsewhere({
    id: 'codesSplit',
    titles,
    width: 7,
    header: [
      row(...codeHeads(2), head('合计', 1, 2), head('基本支出', 3), head('项目支出', 1, 2)),
      row(...splitHeads()),
    ],
    body: codedRows(functionalLevels, splitColumns),
  });
}

/** The same with a head above the codes. */
export function splitUnderHead(titles: readonly string[]): FormStyle {
  return layoutElsewhere({
    id: 'codesSplitHeaded',
    titles,
    width: 7,
    header: [
      row(
        ...[head('功能分类科目', 2), head('合计', 1, 2), head('基本支出', 3)],
        head('项目支出', 1, 2),
      ),
      row(...codeHeads(1), ...splitHeads()),
    ],
    body: codedRows(functionalLevels, splitColumns),
  });
}

/** With the year above the amounts besides. */
export function splitUnderYear(titles: readonly string[]): FormStyle {
  return layoutElsewhere({
    id: 'codesSplitOfYear',
    titles,
    width: 7,
    header: [
      row(head('功能分类科目', 2), head('{year}年预算数', 5)),
      row(...codeHeads(2), head('合计', 1, 2), head('基本支出', 3), head('项目支出', 1, 2)),
      row(...splitHeads()),
    ],
    body: codedRows(functionalLevels, splitColumns),
  });
}

/** 类, 款 and 项 in columns of their own. */
export function inCodeColumns(titles: readonly string[], over: string): readonly FormStyle[] {
  const ofTwo = { codes: '功能分类科目编码', name: '功能分类科目名称' };
  const plain = { titles, codes: functionalCodes };
  return [
    ...inBothWords('codeColumns', withTotal(basic, project)).map(({ id, columns }) =>
      codeGrid({
        ...{ ...plain, id, columns },
        heads: { ...ofTwo, over: { codes: '项目', amounts: over } },
      }),
    ),
    codeGrid({
      ...{ ...plain, id: 'codeColumnsPlain', columns: withTotal(basic, project) },
      heads: { codes: '科目编码', name: '科目名称', over: null },
    }),
    ...['合计', '小计'].map((ofBasic) =>
      codeGrid(
        {
          ...{ ...plain, columns: splitColumns },
          id: ofBasic === '合计' ? 'codeColumnsSplit' : 'codeColumnsSplitSubtotal',
          heads: { codes: '科目编码', name: '科目名称', over: null },
        },
        [
          row(
            ...[head('科目编码', 3), head('科目名称', 1, 2), head('合计', 1, 2)],
            ...[head('基本支出', 3), head('项目支出', 1, 2)],
          ),
          row(...['类', '款', '项', ofBasic].map((label) => head(label)), ...splitHeads().slice(1)),
        ],
      ),
    ),
  ];
}
