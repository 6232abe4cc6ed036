import type { FormStyle } from '../../domain/form/form-style';
import { head, row } from '../forms/cells';
import { codedRows, functionalLevels, type AmountColumn } from './coded-rows';
import { layoutElsewhere } from './layout-elsewhere';

/** What was planned, or spent, last year, the amounts of this year, and how they differ. */
const columnsAfter = (last: AmountColumn): readonly AmountColumn[] => [
  last,
  { id: 'total', label: '合计', add: ['basic', 'project'] },
  { id: 'basic', label: '基本支出' },
  { id: 'project', label: '项目支出' },
  { id: 'change', label: '增减额', formula: { subtract: ['total', last.id] } },
  { id: 'growth', label: '增减%', formula: { growth: [last.id, 'total'] }, kind: 'percent' },
];

const changes = ['增减额', '增减%'].map((label) => head(label));
const thisYear = (sumOf: string) => [sumOf, '基本支出', '项目支出'].map((label) => head(label));

interface Compared {
  readonly id: string;
  readonly last: AmountColumn;
  /** As the head says it. */
  readonly lastLabel: string;
  readonly changeLabel: string;
}

const spent: Compared = {
  id: 'spent',
  last: { id: 'spentLastYear', label: '上年执行数' },
  lastLabel: '{lastYear}年执行数',
  changeLabel: '{year}年预算数比{lastYear}年执行数',
};
const planned: Compared = {
  id: 'planned',
  last: { id: 'totalLastYear', label: '上年预算数' },
  lastLabel: '{lastYear}年预算数',
  changeLabel: '{year}年预算数比{lastYear}年预算数',
};

/** With 功能分类科目 above the codes, and without such a head. */
export function besideLastYear(titles: readonly string[]): readonly FormStyle[] {
  return [spent, planned].flatMap(({ id, last, lastLabel, changeLabel }) => {
    const plain = { titles, width: 8, body: codedRows(functionalLevels, columnsAfter(last)) };
    const years = [head(lastLabel, 1, 2), head('{year}年预算数', 3)];
    return [
      layoutElsewhere({
        ...{ ...plain, id: `${id}Beside` },
        header: [
          row(head('功能分类科目', 2), ...years, head(changeLabel, 2)),
          row(head('科目编码'), head('科目名称'), ...thisYear('小计'), ...changes),
        ],
      }),
      layoutElsewhere({
        ...{ ...plain, id: `${id}BesidePlain` },
        header: [
          row(
            head('科目编码', 1, 2),
            head('科目名称', 1, 2),
            ...years,
            head(`${changeLabel}增减`, 2),
          ),
          row(...thisYear('合计'), ...changes),
        ],
      }),
    ];
  });
}
