import type { FormCell } from '../../domain/form/form-cell';
import type { FormDefinition } from '../../domain/form/form-definition';
import type { FormStyle } from '../../domain/form/form-style';
import { amount, head, name, row } from '../forms/cells';
import { budgetOverview } from '../forms/budget-overview';
import { layoutElsewhere } from './layout-elsewhere';
import {
  added,
  affiliated,
  business,
  carriedOver,
  commercial,
  functionIds,
  functions,
  grants,
  line,
  lineNames,
  middleSum,
  other,
  reserve,
  specialAccount,
  superior,
  unitFunds,
  type Source,
} from './overview-lines';
import { fourLists } from './four-lists';
import { titled } from './titled';
import { twoLists } from './two-lists';

const titles = titled(
  ...['收支总表', '收支总体情况表', '收支预算总表', '收支预算表'],
  ...['财务收支预算总表', '收支预算总体情况表'],
);
const idsOf = (sources: readonly Source[]) => sources.map(([id]) => id);
const carriedForward = [
  name('年终结转结余'),
  amount('carriedForward', '年终结转结余', { marked: true }),
];
const expenditure: readonly FormCell[][] = [
  ...functions,
  middleSum('expenditure', '本年支出合计', functionIds),
  carriedForward,
  middleSum('expenditureTotal', '支出总计', ['expenditure', 'carriedForward']),
];

/** The sources of this year as `lines`, of which those of `of` are added up, and what was left of the year before. */
const income = (
  lines: readonly FormCell[][],
  of: readonly Source[],
  left: readonly Source[] = [carriedOver, reserve],
): FormCell[][] => [
  ...lines,
  middleSum('income', '本年收入合计', idsOf(of)),
  ...left.map(line),
  middleSum('incomeTotal', '收入总计', ['income', ...idsOf(left)]),
];

interface Lists {
  readonly id: string;
  readonly income: readonly FormCell[][];
  readonly expenditure?: readonly FormCell[][];
  /** How many lines of both stand at the end. */
  readonly ends?: number;
  readonly names?: readonly (readonly string[])[];
  /** Above both lists. */
  readonly sides?: readonly [string, string];
}

const ofYear = [
  ['本年收入合计', '收入合计', '本年收入小计', '当年收入小计', '当年收入合计'],
  ['本年支出合计', '支出合计', '本年支出小计', '当年支出小计', '当年支出合计'],
];
const ofAll = [
  ['收入总计', '收入合计'],
  ['支出总计', '支出合计'],
];

function lists({ id, income: left, names = ofYear, ...rest }: Lists): FormStyle {
  return layoutElsewhere({
    id,
    titles,
    width: 4,
    header: [
      row(...(rest.sides ?? ['收入', '支出']).map((side) => head(side, 2))),
      row(head('项目'), head('预算数'), head('项目'), head('预算数')),
    ],
    body: twoLists(left, rest.expenditure ?? expenditure, rest.ends ?? 3),
    sides: { columns: [2, 2], names: [...lineNames, ...names] },
  });
}

const sources = [...[...grants, specialAccount, business, commercial, superior, affiliated, other]];
const partsOfUnitFunds = [business, commercial, superior, affiliated, other];
const inUnitFunds = [...grants, specialAccount, unitFunds];
const general = grants[0] ?? other;
const appropriations: Source = ['generalAppropriation', '经费拨款'];
const nonTax: Source = ['nonTax', '纳入一般公共预算管理的非税收入安排的资金'];
const subsidy: Source = ['appropriation', '财政拨款（补助）'];
const subsidyParts: readonly Source[] = [
  ['general', '一般公共预算'],
  ['fund', '政府性基金预算'],
  ['stateCapital', '国有资本经营预算'],
];
const subsidised = [subsidy, specialAccount, business, commercial, other, reserve];
const appropriation: Source = ['appropriation', '财政拨款收入'];
const appropriationParts: readonly Source[] = [
  ['general', '一般公共预算资金'],
  ['fund', '政府性基金'],
  ['stateCapital', '国有资本经营预算'],
];
const appropriated = [appropriation, business, commercial, superior, affiliated, other];

/** F07 as 收支总表. */
export const overviewElsewhere: FormDefinition = {
  ...budgetOverview,
  rules: [
    ...budgetOverview.rules,
    ...['economicTotal', 'governmentTotal'].map((field) => ({
      ...({ id: 'X-T01', kind: 'compared', relation: 'equal' } as const),
      ...{ field, to: ['expenditureTotal'] },
    })),
  ],
  styles: [
    lists({ id: 'lists', income: income(sources.map(line), sources) }),
    lists({ id: 'listsOfUnitFunds', income: income(inUnitFunds.map(line), inUnitFunds) }),
    lists({
      id: 'listsOfUnitFundsByPart',
      income: income(
        [
          ...[...grants, specialAccount].map(line),
          ...[added(unitFunds, partsOfUnitFunds), ...partsOfUnitFunds.map(line)],
        ],
        inUnitFunds,
      ),
    }),
    lists({
      id: 'listsOfGeneralByPart',
      income: income(
        [
          ...[added(general, [appropriations, nonTax]), line(appropriations), line(nonTax)],
          ...inUnitFunds.slice(1).map(line),
        ],
        inUnitFunds,
      ),
    }),
    // What was carried over is one of the sources.
    lists({
      id: 'listsInOne',
      income: [
        ...[...sources, carriedOver].map(line),
        middleSum('incomeTotal', '收入总计', idsOf([...sources, carriedOver])),
      ],
      expenditure: [
        ...[...functions, carriedForward],
        middleSum('expenditureTotal', '支出总计', [...functionIds, 'carriedForward']),
      ],
      ...{ ends: 1, names: ofAll },
    }),
    lists({
      id: 'listsOfAppropriation',
      income: [
        added(appropriation, appropriationParts),
        ...[...appropriationParts, ...appropriated.slice(1)].map(line),
        middleSum('incomeTotal', '收入总计', idsOf(appropriated)),
      ],
      expenditure: [...functions, middleSum('expenditureTotal', '支出总计', functionIds)],
      ...{ ends: 1, names: ofAll, sides: ['本年收入', '本年支出'] },
    }),
    lists({
      id: 'listsOfAppropriationByPart',
      income: income(
        [
          ...[added(appropriation, grants), ...grants.map(line), line(specialAccount)],
          ...[business, commercial, affiliated, superior, other].map(line),
        ],
        [appropriation, specialAccount, business, commercial, affiliated, superior, other],
        [reserve, carriedOver],
      ),
    }),
    lists({
      id: 'listsOfSubsidy',
      income: income(
        [added(subsidy, subsidyParts), ...[...subsidyParts, ...subsidised.slice(1)].map(line)],
        subsidised,
        [carriedOver],
      ),
      // Both lists call their sum 小计.
      names: [['小计', '本年收入合计', '收入合计', '本年支出合计', '支出合计']],
    }),
    fourLists(titles, income(sources.map(line), sources, [carriedOver])),
  ],
};
