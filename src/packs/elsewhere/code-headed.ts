import type { FormStyle } from '../../domain/form/form-style';
import { head, row } from '../forms/cells';
import { codedRows, functionalLevels, type AmountColumn } from './coded-rows';
import { basic, project, withTotal } from './expenditure-layouts';
import { layoutElsewhere } from './layout-elsewhere';

/** What places write above 科目编码 and 科目名称. */
const codeHeads = [
  ['Functional', '功能分类科目'],
  ['Spending', '支出功能分类科目'],
] as const;

const names = () => [head('科目编码'), head('科目名称')];

/** A head above the codes, and the amounts in one row beside it. */
function beneathCodeHead(
  id: string,
  titles: readonly string[],
  columns: readonly AmountColumn[],
): FormStyle[] {
  return codeHeads.map(([kind, over]) =>
    layoutElsewhere({
      ...{ id: `${id}${kind}`, titles, width: 2 + columns.length },
      header: [
        row(head(over, 2), ...columns.map(({ label }) => head(label, 1, 2))),
        row(...names()),
      ],
      body: codedRows(functionalLevels, columns),
    }),
  );
}

/** A head above the codes, and the year above 合计, 基本支出 and 项目支出. */
export function beneathYear(titles: readonly string[]): FormStyle[] {
  const columns = withTotal(basic, project);
  return codeHeads.map(([kind, over]) =>
    layoutElsewhere({
      ...{ id: `codesOfYear${kind}`, titles, width: 2 + columns.length },
      header: [
        row(head(over, 2), head('{year}年预算数', columns.length)),
        row(...names(), ...columns.map(({ label }) => head(label))),
      ],
      body: codedRows(functionalLevels, columns),
    }),
  );
}

const commercial: AmountColumn = { id: 'commercial', label: '事业单位经营支出' };
const toSuperior: AmountColumn = { id: 'toSuperior', label: '上缴上级支出' };
const toAffiliated: AmountColumn = { id: 'toAffiliated', label: '对附属单位补助支出' };

/** All that a department spends, as places order its columns. */
export function spentBeneathCodeHead(titles: readonly string[]): FormStyle[] {
  return [
    ...beneathCodeHead('spent', titles, withTotal(basic, project)),
    ...beneathCodeHead(
      'spentCommercialFirst',
      titles,
      withTotal(basic, project, commercial, toAffiliated, toSuperior),
    ),
    ...beneathCodeHead(
      'spentSuperiorFirst',
      titles,
      withTotal(basic, project, toSuperior, commercial, toAffiliated),
    ),
  ];
}
