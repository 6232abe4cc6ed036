import type { Source } from './overview-lines';

/** The 类 of the economic classification of departments. */
export const economic: readonly Source[] = [
  ['wages', '工资福利支出'],
  ['goods', '商品和服务支出', '商品服务支出'],
  ['familyAid', '对个人和家庭的补助', '对个人和家庭的补助支出'],
  ['debtInterest', '债务利息及费用支出'],
  ['basicConstruction', '资本性支出（基本建设）'],
  ['capital', '资本性支出'],
  ['enterpriseConstruction', '对企业补助（基本建设）'],
  ['enterpriseAid', '对企业补助'],
  ['socialSecurityAid', '对社会保障基金补助'],
  ['otherSpending', '其他支出'],
];

/** Those of the classification of the government. */
export const government: readonly Source[] = [
  ['governmentWages', '机关工资福利支出'],
  ['governmentGoods', '机关商品和服务支出'],
  ['governmentCapital', '机关资本性支出（一）', '机关资本性支出'],
  ['governmentConstruction', '机关资本性支出（二）', '机关资本性支出（基本建设）'],
  ['unitsCurrent', '对事业单位经常性补助'],
  ['unitsCapital', '对事业单位资本性补助'],
  ['governmentEnterprise', '对企业补助'],
  ['governmentEnterpriseCapital', '对企业资本性支出'],
  ['governmentFamilyAid', '对个人和家庭的补助'],
  ['governmentSocialSecurity', '对社会保障基金补助'],
  ['governmentDebtInterest', '债务利息及费用支出'],
  ['governmentOther', '其他支出'],
];
