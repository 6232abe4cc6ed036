import type { ComparedForm } from './compare-figures';

/** From here on the table of a form is taken for it without a look at it. */
export const sureOfTable = 0.8;

/** Whether nothing speaks against what a form would get: the export says all of it, and nothing else. */
export function isWhole({ lacking, isPartial, contradictions, tables }: ComparedForm): boolean {
  const isSure = tables.every(({ confidence }) => confidence >= sureOfTable);
  return lacking.length === 0 && !isPartial && contradictions.length === 0 && isSure;
}
