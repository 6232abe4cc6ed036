import type { FormRule } from '../../domain/form/form-rule';

/** Rows of 类 and 款 that other tables print are added beside their 项 here. */
export const codesAddedOnce: FormRule = { id: 'AR-SUM', kind: 'countedTwice', field: 'total' };
