import type { NotNegativeRule } from '../../domain/form/form-rule';

/** AR-NEG: only changes may be less than 0. */
export const amountsNotNegative: NotNegativeRule = {
  id: 'AR-NEG',
  kind: 'notNegative',
  alert: '金额应当填写不小于0的数字，不带单位。',
};
