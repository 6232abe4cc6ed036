/** What was carried over from the year before, by where it came from. */
export const carriedOverIncome = [
  ['carriedOverGeneral', '一般公共预算'],
  ['carriedOverFund', '政府性基金预算'],
  ['carriedOverStateCapital', '国有资本经营预算'],
  ['carriedOverSpecialAccount', '财政专户管理资金'],
  ['carriedOverUnitFunds', '单位资金'],
] as const;
