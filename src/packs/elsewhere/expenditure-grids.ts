import type { FormStyle } from '../../domain/form/form-style';
import type { AmountColumn } from './coded-rows';
import { layoutElsewhere } from './layout-elsewhere';
import {
  functionalColumns,
  gridHeader,
  gridRows,
  gridRowsByClass,
  type CodeColumn,
} from './unit-grid';

const basic: AmountColumn = { id: 'basic', label: '基本支出' };
const project: AmountColumn = { id: 'project', label: '项目支出' };
const withTotal = (...parts: AmountColumn[]): AmountColumn[] => [
  { id: 'total', label: '合计', add: parts.map(({ id }) => id) },
  ...parts,
];

function grid(
  titles: readonly string[],
  columns: readonly AmountColumn[],
  over: string | null = null,
): FormStyle {
  return layoutElsewhere({
    id: 'unitGrid',
    titles,
    width: 5 + columns.length,
    header: gridHeader(functionalColumns, columns, over),
    body: gridRows(functionalColumns, columns),
  });
}

export const departmentGrid = (titles: readonly string[]): FormStyle =>
  grid(
    titles,
    withTotal(
      basic,
      project,
      { id: 'toSuperior', label: '上缴上级支出' },
      { id: 'toAffiliated', label: '对附属单位补助支出' },
    ),
  );

export const generalGrid = (titles: readonly string[]): FormStyle =>
  grid(
    titles,
    withTotal(
      { id: 'thisYear', label: '当年财政拨款安排' },
      { id: 'carriedOver', label: '上年结转安排' },
    ),
  );

export const fundGrid = (titles: readonly string[], over: string): FormStyle =>
  grid(titles, withTotal(basic, project), over);

const economicColumns: readonly [CodeColumn, CodeColumn] = [
  { id: 'departmentClass', label: '类' },
  { id: 'departmentSection', label: '款' },
];

export function basicGrid(titles: readonly string[]): FormStyle {
  const columns = withTotal(
    { id: 'personnel', label: '人员经费' },
    { id: 'operating', label: '公用经费' },
  );
  return layoutElsewhere({
    id: 'unitGrid',
    titles,
    width: 4 + columns.length,
    header: gridHeader(economicColumns, columns, '基本支出'),
    body: gridRowsByClass(economicColumns, columns),
  });
}
