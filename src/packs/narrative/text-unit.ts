import type { MoneyUnit } from '../../domain/money/money-unit';

/** What texts print amounts in, and what an amount means that is typed for one without a unit. */
export const textUnit: MoneyUnit = '万元';
