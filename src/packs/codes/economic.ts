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
const years = { from: 2018, to: null } as const;

const departmentClasses: readonly (readonly [string, string, BasicKind])[] = [
  ['301', '工资福利支出', 'personnel'],
  ['302', '商品和服务支出', 'operating'],
  ['303', '对个人和家庭的补助', 'personnel'],
  ['310', '资本性支出', 'operating'],
];

const departmentSections: readonly (readonly [string, string])[] = [
  ['30101', '基本工资'],
  ['30103', '奖金'],
  ['30108', '机关事业单位基本养老保险缴费'],
  ['30109', '职业年金缴费'],
  ['30110', '职工基本医疗保险缴费'],
  ['30111', '公务员医疗补助缴费'],
  ['30112', '其他社会保障缴费'],
  ['30113', '住房公积金'],
  ['30201', '办公费'],
  ['30202', '印刷费'],
  ['30207', '邮电费'],
  ['30212', '因公出国（境）费用'],
  ['30214', '租赁费'],
  ['30216', '培训费'],
  ['30217', '公务接待费'],
  ['30226', '劳务费'],
  ['30228', '工会经费'],
  ['30229', '福利费'],
  ['30231', '公务用车运行维护费'],
  ['30299', '其他商品和服务支出'],
  ['31013', '公务用车购置'],
];

/** 部门预算支出经济分类: 类 of three digits, each followed by its 款 of five. */
export const departmentEconomicCodes: readonly DepartmentEconomicCode[] = departmentClasses.flatMap(
  ([code, name, kind]) => [
    { code, name, kind, years },
    ...departmentSections
      .filter(([section]) => section.startsWith(code))
      .map(([section, sectionName]) => ({ code: section, name: sectionName, kind, years })),
  ],
);

const governmentCodes: readonly (readonly [string, string])[] = [
  ['501', '机关工资福利支出'],
  ['502', '机关商品和服务支出'],
  ['50201', '办公经费'],
  ['503', '机关资本性支出（一）'],
  ['505', '对事业单位经常性补助'],
  ['50501', '工资福利支出'],
  ['50502', '商品和服务支出'],
  ['506', '对事业单位资本性补助'],
];

/** 政府预算支出经济分类: 501 to 503 for 机关, 505 and 506 for 事业单位. */
export const governmentEconomicCodes: readonly EconomicCode[] = governmentCodes.map(
  ([code, name]) => ({ code, name, years }),
);
