import type { ComposedList, ListComposition, ListLine } from '../../domain/form/composition';
import { appropriationElsewhere } from './appropriation';
import { basicElsewhere } from './basic';
import { economic, government } from './economic-names';
import { functionNames } from './function-names';
import { incomeElsewhere } from './income';
import { overviewElsewhere } from './overview';
import { threePublicElsewhere } from './three-public';

/** Names of lines are given as keys: without spaces, brackets and marks of half width. */

const grant = '(?:预算)?(?:财政)?(?:拨款|资金)?(?:收入)?$';
const general = `^一般公共${grant}`;
const fund = `^政府性基金${grant}`;
const stateCapital = `^国有资本经营${grant}`;
const carriedOver =
  '^(?:年初|上年|财政拨款|单位)*结[转余](?:和|及)?(?:结余)?(?:资金)?(?:\\(结余\\))?(?:收入)?$';
const carriedForward =
  '^(?:年终|年末|财政拨款|单位)*结[转余](?:和|及)?(?:结余)?(?:\\(结余\\))?$|^结转下年(?:支出)?$';

const grants = [
  ['General', general],
  ['Fund', fund],
  ['StateCapital', stateCapital],
] as const;

/** 部门预算 above all of a list but what is carried over. */
const department = {
  ids: (list: string) => [`${list}Department`],
  line: (list: string, sums: readonly string[]): ListLine => ({
    ...{ id: `${list}Department`, words: '^部门预算$', in: sums },
  }),
};

/** What comes in, with the name of the sum of all. */
function incomeLines(all: string): readonly ListLine[] {
  const ofYear = [...department.ids('income'), 'income', all];
  const granted = ['appropriation', ...ofYear];
  const own = ['unitFunds', ...ofYear];
  return [
    { id: all, words: '^(?:收入)?(?:预算)?(?:总计|合计|总额)$' },
    {
      ...{ id: 'income', in: [all] },
      words: '^(?:本年|当年)(?:收入)?(?:预算)?(?:合计|小计|总计)$|^收入合计$|^小计$',
    },
    department.line('income', ['income', all]),
    { id: 'appropriation', words: '^(?:本年)?财政拨款(?:收入|\\(补助\\))?$', in: ofYear },
    { id: 'general', words: general, in: granted },
    { id: 'fund', words: fund, in: granted },
    { id: 'stateCapital', words: stateCapital, in: granted },
    {
      ...{ id: 'specialAccount', in: ofYear },
      words: '^财政专户(?:管理)?(?:资金|拨款|核拨)?(?:收入)?$|^教育收费',
    },
    { id: 'unitFunds', words: '^单位资金(?:收入)?$', in: ofYear },
    { id: 'business', words: '^事业收入$', in: own },
    {
      ...{ id: 'businessAccount', in: ['business'], below: 'business' },
      words: '^纳入财政专户管理的收费$',
    },
    { id: 'commercial', words: '^(?:事业单位)?经营收入$', in: own },
    { id: 'superior', words: '^上级补助收入$', in: own },
    { id: 'affiliated', words: '^(?:附属|下级)单位上缴收入$', in: own },
    { id: 'other', words: '^其他收入$', in: own },
    { id: 'carriedOver', words: carriedOver, in: [all] },
    ...grants.map(([id, words]) => ({
      ...{ id: `carriedOver${id}`, in: ['carriedOver'], below: 'carriedOver' },
      words: words.replace('(?:收入)?$', '(?:上年)?结[转余](?:结余|资金)?$'),
    })),
    {
      ...{ id: 'carriedOverAppropriation', in: ['carriedOver'], below: 'carriedOver' },
      words: '^财政拨款(?:资金)?结转$',
    },
    {
      ...{ id: 'carriedOverRest', in: ['carriedOver'], below: 'carriedOver' },
      words: '^财政拨款(?:资金)?结余$',
    },
    {
      ...{ id: 'carriedOverOwn', in: ['carriedOver'], below: 'carriedOver' },
      words: '^非财政拨款资金结余$',
    },
    { id: 'accountBalance', words: '^上年实户资金余额$', in: [all] },
    { id: 'reserve', words: '^使用非财政拨款结余$|^用?事业基金弥补收支差额$', in: [all] },
  ];
}

const functionLines = (sums: readonly string[]): readonly ListLine[] =>
  functionNames.map(([code, ...names]) => ({
    ...{ id: `function${code}`, in: sums },
    words: `^(?:${code}|\\[${code}\\])?(?:${names.join('|')})$`,
  }));

/** A name as an expression: brackets are those of keys. */
const escaped = (name: string) => name.normalize('NFKC').replace(/[()]/g, String.raw`\$&`);

const spentTotal = '^(?:支出)?(?:预算)?(?:总计|合计|总额)$';
const spentOfYear = '^(?:本年|当年)(?:支出)?(?:预算)?(?:合计|小计|总计)$|^支出合计$|^小计$';

const byFunction: readonly ListLine[] = [
  { id: 'expenditureTotal', words: spentTotal },
  { id: 'expenditure', words: spentOfYear, in: ['expenditureTotal'] },
  department.line('expenditure', ['expenditure', 'expenditureTotal']),
  ...functionLines([...department.ids('expenditure'), 'expenditure', 'expenditureTotal']),
  { id: 'carriedForward', words: carriedForward, in: ['expenditureTotal'] },
];

const usedIn = [...department.ids('economic'), 'economicExpenditure', 'economicTotal'];
const basicIn = ['economicBasic', ...usedIn];
/** What is spent for something, and as what: the same names stand below each. */
function classesBelow(id: string, words: string): readonly ListLine[] {
  return [
    { id, words, in: usedIn },
    ...economic.map(([name, ...labels]) => ({
      ...{ id: `${name}Of${id.charAt(0).toUpperCase()}${id.slice(1)}`, in: [id], below: id },
      words: `^(?:${labels.map(escaped).join('|')})$`,
    })),
  ];
}

/** By the classification of the government. */
const byGovernment: readonly ListLine[] = [
  { id: 'governmentTotal', words: spentTotal },
  { id: 'governmentExpenditure', words: spentOfYear, in: ['governmentTotal'] },
  department.line('government', ['governmentExpenditure', 'governmentTotal']),
  ...government.map(([id, ...labels]) => ({
    ...{ id, words: `^(?:${labels.map(escaped).join('|')})$` },
    in: [...department.ids('government'), 'governmentExpenditure', 'governmentTotal'],
  })),
  { id: 'governmentCarriedForward', words: carriedForward, in: ['governmentTotal'] },
];

const byUse: readonly ListLine[] = [
  { id: 'economicTotal', words: spentTotal },
  { id: 'economicExpenditure', words: spentOfYear, in: ['economicTotal'] },
  department.line('economic', ['economicExpenditure', 'economicTotal']),
  { id: 'economicBasic', words: '^基本支出$', in: usedIn },
  { id: 'personnel', words: '^人员(?:类|经费|支出)$', in: basicIn },
  { id: 'operating', words: '^(?:日常)?公用(?:类|经费|支出)$', in: basicIn },
  ...classesBelow('staff', '^人员经费和公用经费(?:支出)?$'),
  ...classesBelow('special', '^专项业务经费(?:支出)?$'),
  { id: 'economicProject', words: '^项目(?:支出|经费)$', in: usedIn },
  { id: 'economicCommercial', words: '^(?:事业单位)?经营支出$', in: usedIn },
  { id: 'economicToSuperior', words: '^上缴上级支出$', in: usedIn },
  { id: 'economicToAffiliated', words: '^对附属单位补助支出$', in: usedIn },
  { id: 'economicCarriedForward', words: carriedForward, in: ['economicTotal'] },
];

const granted: readonly ListLine[] = [
  { id: 'incomeTotal', words: '^(?:收入)?(?:总计|合计)$' },
  {
    ...{ id: 'income', in: ['incomeTotal'] },
    words:
      '^(?:本年|当年)(?:财政拨款)?(?:收入)?(?:合计|小计)?$|^收入合计$|^小计$|^财政拨款(?:收入|\\(补助\\))?$',
  },
  // Where the income of the year is summed up below it.
  {
    ...{ id: 'appropriation', in: ['income', 'incomeTotal'] },
    words: '^财政拨款(?:收入|\\(补助\\))?$',
  },
  ...grants.map(([id, words]) => ({
    ...{ id: `income${id}`, words, in: ['appropriation', 'income', 'incomeTotal'] },
  })),
  { id: 'carriedOver', words: carriedOver, in: ['incomeTotal'] },
  ...grants.map(([id, words]) => ({
    ...{ id: `carriedOver${id}`, words, in: ['carriedOver'], below: 'carriedOver' },
  })),
];
const grantsSpent: readonly ListLine[] = [
  { id: 'expenditure', words: '^(?:支出)?(?:总计|合计)$' },
  {
    ...{ id: 'current', in: ['expenditure'] },
    words: '^(?:本年|当年)(?:财政拨款)?(?:支出)?(?:合计|小计)?$|^支出合计$|^小计$',
  },
  ...functionLines(['current', 'expenditure']),
  { id: 'carriedForward', words: carriedForward, in: ['expenditure'] },
];

const threeTotal = '^"三公"经费(?:支出)?(?:预算)?(?:合计|小计|总额|总计)?$';
const threeItems = (sums: readonly string[]): readonly ListLine[] => [
  { id: 'abroad', words: '^因公出国', in: sums },
  {
    ...{ id: 'vehicles', in: sums },
    words: '^公务用车费$|^公务用车购置(?:及|和|与)运(?:行|维)(?:维护)?(?:费用?|支出|经费)?$',
  },
  {
    ...{ id: 'vehiclePurchase', in: ['vehicles', ...sums] },
    words: '^(?:公务用车)?购置(?:费用?|支出|经费)?$',
  },
  {
    ...{ id: 'vehicleRunning', in: ['vehicles', ...sums] },
    words: '^(?:公务用车)?运行(?:维护)?(?:费用?|支出|经费)?$',
  },
  { id: 'reception', words: '^公务接待', in: sums },
];
const threeParts: readonly ListLine[] = [
  { id: 'total', words: `^(?:合计|总计)$|${threeTotal}` },
  ...threeItems(['total']),
];
/** Beside 会议费 and 培训费 a sum that is not called 三公 holds them too. */
const threeAndMeetings: readonly ListLine[] = [
  { id: 'all', words: '^(?:合计|总计)$' },
  { id: 'total', words: threeTotal, in: ['all'] },
  ...threeItems(['total', 'all']),
  { id: 'meetings', words: '^会议费', in: ['all'] },
  { id: 'training', words: '^培训费', in: ['all'] },
];

const economicClasses = [
  ['wages', '工资福利支出'],
  ['goods', '商品和服务支出'],
  ['familyAid', '对个人和家庭的补助(?:支出)?'],
  ['capital', '资本性支出'],
] as const;
const economicNames: readonly ListLine[] = [
  { id: 'total', words: '^(?:合计|总计|基本支出合计)$' },
  ...economicClasses.map(([id, name]) => ({
    ...({ id, words: `^${name}$`, in: ['total'], holds: true } as const),
  })),
];

/** Those of one kind, in a list beside that of the other. */
const economicSide = (kind: string, sum: string, classes: readonly string[]): ComposedList => ({
  unknown: `${kind}Line`,
  lines: [
    { id: 'total', words: '^(?:合计|总计|基本支出合计)$' },
    { id: kind, words: sum, in: ['total'] },
    ...economicClasses
      .filter(([id]) => classes.includes(id))
      .map(([id, name]) => ({
        ...({ id, words: `^${name}$`, in: [kind, 'total'], holds: true } as const),
      })),
  ],
});
const economicSides = [
  economicSide('personnel', '^人员(?:经费|支出)(?:合计|小计)$', ['wages', 'familyAid']),
  economicSide('operating', '^(?:日常)?公用(?:经费|支出)(?:合计|小计)$', ['goods', 'capital']),
];

const funds: ListComposition['columns'] = [
  ['general', '一般公共预算'],
  ['fund', '政府性基金'],
  ['stateCapital', '国有资本经营'],
];
const ends = '(?:预算)?(?:总体)?(?:情况)?(?:总)?(?:预算)?表?(?:\\(.*\\))?$';
const noThree = '采购|绩效|机关运行|说明|转移支付|资产';
const apart = `${noThree}|会议费`;

/** The first whose title fits. */
export const listCompositions: readonly ListComposition[] = [
  {
    ...{ form: appropriationElsewhere, title: `财政拨款收支${ends}`, notInTitle: apart },
    lists: [{ lines: granted }, { lines: grantsSpent, whole: 'total' }],
    columns: funds,
  },
  {
    ...{ form: overviewElsewhere, title: `收支${ends}`, notInTitle: `${apart}|财政拨款|基金` },
    lists: [
      { lines: incomeLines('incomeTotal') },
      { lines: byFunction },
      { lines: byUse },
      { lines: byGovernment },
    ],
    columns: funds,
  },
  {
    ...{ form: threePublicElsewhere, title: '"三公"经费.*会议费', notInTitle: noThree },
    lists: [{ lines: threeAndMeetings }],
    columns: funds,
  },
  {
    ...{ form: threePublicElsewhere, title: '"三公"经费', notInTitle: apart },
    lists: [{ lines: threeParts }],
    columns: funds,
  },
  {
    ...{ form: basicElsewhere, title: '一般公共预算.*基本支出', notInTitle: `${apart}|政府经济` },
    lists: [{ lines: economicNames }, ...economicSides],
    columns: funds,
  },
  {
    ...{ form: incomeElsewhere, title: `收入${ends}` },
    notInTitle: `${apart}|财政拨款|政府性基金|一般公共预算|国有资本|收支|非税`,
    lists: [{ lines: incomeLines('total') }],
    columns: funds,
  },
];
