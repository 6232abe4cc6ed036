import type { CodeName } from './code-name';
import { departmentSections, furtherDepartmentNames, governmentNames } from './economic-names';

/** A code of the economic classification of expenditure, with its name. */
export interface EconomicCode {
  readonly code: string;
  readonly name: string;
  /** The budget years in which it means this; null: until further notice. */
  readonly years: { readonly from: number; readonly to: number | null };
}

export interface DepartmentEconomicCode extends EconomicCode {
  /** Whether it is 人员经费 or 公用经费 in 基本支出. */
  readonly kind: BasicKind;
}

export type BasicKind = 'personnel' | 'operating';

/** 财预〔2017〕98号《支出经济分类科目改革方案》: both classifications are in use since 2018. */
function named([code, name, from = 2018, to]: CodeName): EconomicCode {
  return { code, name, years: { from, to: to ?? null } };
}

const departmentClasses: readonly (readonly [string, string, BasicKind])[] = [
  ['301', '工资福利支出', 'personnel'],
  ['302', '商品和服务支出', 'operating'],
  ['303', '对个人和家庭的补助', 'personnel'],
  ['310', '资本性支出', 'operating'],
];

/** The 类 of 部门预算支出经济分类 that 基本支出 holds, each followed by its 款. */
export const departmentEconomicCodes: readonly DepartmentEconomicCode[] = departmentClasses.flatMap(
  ([code, name, kind]) => [
    { ...named([code, name]), kind },
    ...departmentSections
      .filter(([section]) => section.startsWith(code))
      .map((section) => ({ ...named(section), kind })),
  ],
);

/** All of 部门预算支出经济分类. */
export const allDepartmentEconomicCodes: readonly EconomicCode[] = [
  ...departmentEconomicCodes,
  ...furtherDepartmentNames.map(named),
];

export const governmentEconomicCodes: readonly EconomicCode[] = governmentNames.map(named);
