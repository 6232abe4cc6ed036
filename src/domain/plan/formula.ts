import type { Derivation } from '../form/form-field';
import { printCell, type Cell } from '../grid/cell';

/**
 * The formula of a derived field. It adds with +, not SUM: SUM passes over an amount typed as text (80万元) and shows a wrong
 * total, + shows an error.
 */
export function formulaText({ sumOf }: Derivation, cellOf: (field: string) => Cell): string {
  return `=${sumOf.map((field) => printCell(cellOf(field))).join('+')}`;
}
