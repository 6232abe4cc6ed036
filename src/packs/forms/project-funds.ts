/** What projects are paid from, as forms and tables of other places head it. */
export const projectFunds = [
  ['general', '一般公共预算'],
  ['fund', '政府性基金预算'],
  ['stateCapital', '国有资本经营预算'],
  ['carriedOverGeneral', '财政拨款结转结余：一般公共预算'],
  ['carriedOverFund', '财政拨款结转结余：政府性基金预算'],
  ['carriedOverStateCapital', '财政拨款结转结余：国有资本经营预算'],
  ['specialAccount', '财政专户管理资金'],
  ['unitFunds', '单位资金'],
] as const;

/** The budgets that are headed twice: for this year, and for what was carried over. */
export const fiscalBudgets = ['一般公共预算', '政府性基金预算', '国有资本经营预算'];
