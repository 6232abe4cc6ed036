import type { NamedCode } from '../../domain/check/cross/list-rule';
import { functionalCodes } from './functional';

/** The 类 that the printed forms list and whose name has been the same since 2018. */
const classes: readonly (readonly [string, string])[] = [
  ['202', '外交支出'],
  ['203', '国防支出'],
  ['204', '公共安全支出'],
  ['205', '教育支出'],
  ['206', '科学技术支出'],
  ['209', '社会保险基金支出'],
  ['211', '节能环保支出'],
  ['212', '城乡社区支出'],
  ['213', '农林水支出'],
  ['214', '交通运输支出'],
  ['216', '商业服务业等支出'],
  ['217', '金融支出'],
  ['219', '援助其他地区支出'],
  ['222', '粮油物资储备支出'],
  ['227', '预备费'],
  ['229', '其他支出'],
  ['230', '转移性支出'],
  ['231', '债务还本支出'],
  ['232', '债务付息支出'],
  ['233', '债务发行费用支出'],
];

/** Names that were in use, of codes that the tables of the packs do not print; where a year is not certain both names are right. */
const others: readonly (readonly [string, string, number, number | null])[] = [
  ['2010305', '专项业务活动', 2018, 2020],
  ['2010305', '专项业务及机关事务管理', 2019, null],
  ...classes.map(([code, name]) => [code, name, 2018, null] as const),
  // Obsolete before the first year that the packs know.
  ['212', '城乡社区事务', 0, 2017],
  ['213', '农林水事务', 0, 2017],
];

/** Every functional code that is known, under each of its names. */
export const allFunctionalCodes: readonly NamedCode[] = [
  ...functionalCodes.map(({ code, name, from, to }) => ({ code, name, years: { from, to } })),
  ...others.map(([code, name, from, to]) => ({ code, name, years: { from, to } })),
];
