import type { FormCell } from '../../domain/form/form-cell';
import type { FormStyle } from '../../domain/form/form-style';
import { amount, head, name, row } from '../forms/cells';
import { economic, government } from './economic-names';
import { layoutElsewhere } from './layout-elsewhere';
import {
  added,
  functionIds,
  functions,
  line,
  lineNames,
  middleSum,
  type Source,
} from './overview-lines';
import { sideBySide } from './two-lists';

/** 收支总表 with what is spent in three lists beside the income: by function, and by both economic classifications. */

const within = (about: string): readonly Source[] =>
  economic.map(([id, label, ...names]) => [`${id}Of${about}`, label, ...names]);
const [basicParts, projectParts] = [within('Basic'), within('Project')];
const basic: Source = ['economicBasic', '基本支出'];
const project: Source = ['economicProject', '项目支出'];
const commercial: Source = ['economicCommercial', '事业单位经营服务支出', '事业单位经营支出'];
const toSuperior: Source = ['economicToSuperior', '上缴上级支出'];
const toAffiliated: Source = ['economicToAffiliated', '对附属单位补助支出'];

const carriedForward = (id: string): FormCell[] => [
  name('年终结转结余'),
  amount(id, '年终结转结余', { marked: true }),
];

/** The sum of these, what goes to the next year, and both together. */
const ends = (id: string, of: readonly string[]): FormCell[][] => [
  middleSum(`${id}Expenditure`, '本年支出合计', of),
  carriedForward(`${id}CarriedForward`),
  middleSum(`${id}Total`, '支出总计', [`${id}Expenditure`, `${id}CarriedForward`]),
];

const byUse: readonly Source[] = [basic, project, commercial, toSuperior, toAffiliated];
const idsOf = (sources: readonly Source[]) => sources.map(([id]) => id);

const byFunction: readonly FormCell[][] = [
  ...functions,
  middleSum('expenditure', '本年支出合计', functionIds),
  carriedForward('carriedForward'),
  middleSum('expenditureTotal', '支出总计', ['expenditure', 'carriedForward']),
];
const byEconomic: readonly FormCell[][] = [
  ...[added(basic, basicParts), ...basicParts.map(line)],
  ...[added(project, projectParts), ...projectParts.map(line)],
  ...[commercial, toSuperior, toAffiliated].map(line),
  ...ends('economic', idsOf(byUse)),
];
const byGovernment: readonly FormCell[][] = [
  ...government.map(line),
  ...ends('government', idsOf(government)),
];

export function fourLists(titles: readonly string[], income: readonly FormCell[][]): FormStyle {
  return layoutElsewhere({
    ...{ id: 'fourLists', titles, width: 8 },
    header: [
      row(head('收入', 2), head('支出', 6)),
      row(
        ...[
          '项目',
          '项目（按功能分类）',
          '项目（按部门预算经济分类）',
          '项目（按政府预算经济分类）',
        ].flatMap((label) => [head(label), head('本年预算')]),
      ),
    ],
    body: sideBySide([income, byFunction, byEconomic, byGovernment], 3),
    sides: {
      columns: [2, 2, 2, 2],
      names: [
        ...lineNames,
        ...[...economic, commercial, ...government].map(([, ...names]) => names),
      ],
    },
  });
}
