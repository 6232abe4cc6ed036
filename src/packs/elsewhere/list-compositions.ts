import type { ComposedList, ListComposition, ListLine } from '../../domain/form/composition';
import { appropriationElsewhere } from './appropriation';
import { basicElsewhere } from './basic';
import { expenditureElsewhere } from './expenditure';
import { incomeElsewhere } from './income';
import {
  carriedForward,
  carriedOver,
  department,
  functionLines,
  fund,
  general,
  generalParts,
  grants,
  stateCapital,
} from './list-words';
import { overviewElsewhere } from './overview';
import { byFunction, byGovernment, byUse, spent } from './spending-lines';
import { threePublicElsewhere } from './three-public';

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
    { id: 'appropriation', words: '^(?:本年)?财政(?:预算)?拨款(?:收入|\\(补助\\))?$', in: ofYear },
    { id: 'general', words: general, in: granted },
    ...generalParts('general'),
    { id: 'fund', words: fund, in: granted },
    { id: 'stateCapital', words: stateCapital, in: granted },
    {
      ...{ id: 'specialAccount', in: ofYear },
      words: '^财政专户(?:管理|核拨)?(?:资金|拨款)?(?:收入)?$|^教育收费|^专户资金$',
    },
    { id: 'unitFunds', words: '^单位资金(?:收入)?$', in: ofYear },
    { id: 'business', words: '^事业收入(?:\\(不含专户资金\\))?$', in: own },
    {
      ...{ id: 'businessAccount', in: ['business'], below: 'business' },
      words: '^纳入财政专户管理的收费$',
    },
    { id: 'commercial', words: '^(?:事业单位)?经营收入$', in: own },
    { id: 'superior', words: '^上级补助收入$', in: own },
    { id: 'affiliated', words: '^(?:附属|下级)单位上缴收入$', in: own },
    { id: 'other', words: '^其他(?:收入|资金)$', in: own },
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
  ...generalParts('incomeGeneral'),
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
  { id: 'granted', words: '^财政拨款$', in: ['current', 'expenditure'] },
  ...functionLines(['granted', 'current', 'expenditure']),
  { id: 'carriedForward', words: carriedForward, in: ['expenditure'] },
];

const threeTotal = '^"三公"经费(?:支出)?(?:预算)?(?:合计|小计|总额|总计)?$';
/** All there is of 三公. */
const threeIds = ['abroad', 'vehicles', 'reception'];
const threeItems = (sums: readonly string[]): readonly ListLine[] => [
  { id: 'abroad', words: '^因公出国', in: sums, beside: threeIds },
  {
    ...{ id: 'vehicles', in: sums, beside: threeIds },
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
  { id: 'reception', words: '^公务接待', in: sums, beside: threeIds },
];
const threeParts: readonly ListLine[] = [
  // What it costs to administer stands above it in some places, and is no part of it.
  { id: 'administrative', words: '^行政经费$' },
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

const appropriationLists: readonly ComposedList[] = [
  { lines: granted },
  { lines: grantsSpent, whole: 'total' },
];

/** The first whose title fits. */
export const listCompositions: readonly ListComposition[] = [
  // 陕西 prints three lists of expenditure beside each other in this form too.
  {
    ...{ form: appropriationElsewhere, title: `综合预算财政拨款收支${ends}`, notInTitle: apart },
    lists: [...appropriationLists, { lines: byUse }, { lines: byGovernment }],
    columns: funds,
  },
  {
    ...{ form: appropriationElsewhere, title: `财政拨款收支${ends}`, notInTitle: apart },
    lists: appropriationLists,
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
  {
    ...{ form: expenditureElsewhere, title: `支出${ends}` },
    notInTitle: `${apart}|财政拨款|政府性基金|一般公共预算|国有资本|财政专户|基本支出|项目支出|专项|收支|经济`,
    lists: [{ lines: spent }],
    columns: funds,
  },
];
