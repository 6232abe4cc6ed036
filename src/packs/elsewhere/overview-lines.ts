import type { FormCell } from '../../domain/form/form-cell';
import { amount, middle, name, sum } from '../forms/cells';
import { functionNames, functionWords } from './function-names';

/** The lines of 收支总表, in the words of places. */

const marked = { marked: true };

export type Source = readonly [id: string, ...names: [string, ...string[]]];

export const grants: readonly Source[] = [
  [
    'general',
    '一般公共预算拨款收入',
    ...['一般公共预算财政拨款收入', '一般公共预算拨款', '一般公共预算财政拨款'],
  ],
  [
    'fund',
    '政府性基金预算拨款收入',
    ...['政府性基金预算财政拨款收入', '政府性基金预算拨款', '政府性基金预算财政拨款'],
  ],
  [
    'stateCapital',
    '国有资本经营预算拨款收入',
    ...['国有资本经营预算财政拨款收入', '国有资本经营预算拨款', '国有资本经营预算财政拨款'],
  ],
];
export const specialAccount: Source = [
  'specialAccount',
  ...(['财政专户管理资金收入', '财政专户管理资金', '财政专户拨款'] as const),
  ...(['教育收费（财政专户）', '教育收费资金收入'] as const),
];
export const business: Source = ['business', '事业收入'];
export const commercial: Source = ['commercial', '事业单位经营收入', '经营收入'];
export const superior: Source = ['superior', '上级补助收入'];
export const affiliated: Source = ['affiliated', '附属单位上缴收入', '下级单位上缴收入'];
export const other: Source = ['other', '其他收入'];
export const unitFunds: Source = ['unitFunds', '单位资金', '单位资金收入'];
export const carriedOver: Source = [
  'carriedOver',
  ...(['上年结转结余', '上年结转', '上年结转和结余', '上年结转收入'] as const),
  '单位上年结余（不包括国库集中支付额度结余）',
  '上年结转（结余）',
];
export const reserve: Source = ['reserve', '使用非财政拨款结余', '用事业基金弥补收支差额'];

export const line = ([id, label]: Source): FormCell[] => [name(label), amount(id, label, marked)];
export const added = ([id, label]: Source, of: readonly Source[]): FormCell[] => [
  name(label),
  sum(
    id,
    label,
    of.map(([part]) => part),
    marked,
  ),
];
export const middleSum = (id: string, label: string, of: readonly string[]): FormCell[] => [
  middle(label),
  sum(id, label, of, marked),
];

export const functions: readonly FormCell[][] = functionNames.map(([code, label]) => [
  name(label),
  amount(`function${code}`, label),
]);
export const functionIds = functionNames.map(([code]) => `function${code}`);

/** What lines of all these lists are called otherwise. */
export const lineNames: readonly (readonly string[])[] = [
  ...[...grants, specialAccount, commercial, affiliated, unitFunds, carriedOver, reserve].map(
    ([, ...names]) => names,
  ),
  ...functionWords,
  ['年终结转结余', '结转下年', '年终结转', '年终结转和结余', '年末结转结余', '结转下年支出'],
];
