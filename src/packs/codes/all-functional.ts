import type { NamedCode } from '../../domain/check/cross/list-rule';
import type { CodeName } from './code-name';
import { functionalCodes } from './functional';
import { functionalItems } from './functional-items';
import { functionalSections } from './functional-sections';

const classes: readonly CodeName[] = [
  ['202', '外交支出'],
  ['203', '国防支出'],
  ['204', '公共安全支出'],
  ['205', '教育支出'],
  ['206', '科学技术支出'],
  ['207', '文化体育与传媒支出', 2018, 2018],
  ['207', '文化旅游体育与传媒支出', 2019],
  ['209', '社会保险基金支出'],
  ['211', '节能环保支出'],
  ['212', '城乡社区支出'],
  ['213', '农林水支出'],
  ['214', '交通运输支出'],
  ['215', '资源勘探信息等支出', 2018, 2020],
  ['215', '资源勘探工业信息等支出', 2020],
  ['216', '商业服务业等支出'],
  ['217', '金融支出'],
  ['219', '援助其他地区支出'],
  ['220', '国土海洋气象等支出', 2018, 2018],
  ['220', '自然资源海洋气象等支出', 2019],
  ['222', '粮油物资储备支出'],
  ['223', '国有资本经营预算支出'],
  ['224', '灾害防治及应急管理支出', 2019],
  ['227', '预备费'],
  ['229', '其他支出'],
  ['230', '转移性支出'],
  ['231', '债务还本支出'],
  ['232', '债务付息支出'],
  ['233', '债务发行费用支出'],
  ['234', '抗疫特别国债安排的支出', 2020],
];

/** Names that were in use, of codes that the tables of the packs do not print; where a year is not certain both names are right. */
const others: readonly (readonly [string, string, number, number | null])[] = [
  ['2010305', '专项业务活动', 2018, 2020],
  ['2010305', '专项业务及机关事务管理', 2019, null],
  ...[...classes, ...functionalSections, ...functionalItems].map(
    ([code, name, from = 2018, to = null]) => [code, name, from, to] as const,
  ),
  // Obsolete before the first year that the packs know.
  ['212', '城乡社区事务', 0, 2017],
  ['213', '农林水事务', 0, 2017],
];

/** Every functional code that is known, under each of its names. */
export const allFunctionalCodes: readonly NamedCode[] = [
  ...functionalCodes.map(({ code, name, from, to }) => ({ code, name, years: { from, to } })),
  ...others.map(([code, name, from, to]) => ({ code, name, years: { from, to } })),
];
