import type { NamedCode } from '../../domain/check/cross/list-rule';
import { functionalCodes } from './functional';

/** Names that were in use, of codes that the tables of the packs do not print; where a year is not certain both names are right. */
const others: readonly (readonly [string, string, number, number | null])[] = [
  ['2010305', '专项业务活动', 2018, 2020],
  ['2010305', '专项业务及机关事务管理', 2019, null],
];

/** Every functional code that is known, under each of its names. */
export const allFunctionalCodes: readonly NamedCode[] = [
  ...functionalCodes.map(({ code, name, from, to }) => ({ code, name, years: { from, to } })),
  ...others.map(([code, name, from, to]) => ({ code, name, years: { from, to } })),
];
