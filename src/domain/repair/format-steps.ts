import type { PlannedConditionalFormat } from '../native/planned-conditional-format';
import type { RowStep } from '../rows/row-plan';

/** The gravest comes last: Excel puts each before those that it has, and where two say something of a cell the first is seen. */
export function formatSteps(formats: readonly PlannedConditionalFormat[]): RowStep[] {
  return [...formats].reverse().map((format): RowStep => ({ kind: 'conditionalFormat', format }));
}
