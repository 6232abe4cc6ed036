import type { Fix } from '../../domain/check/finding';
import { parseCell } from '../../domain/grid/cell';
import type { RowStep } from '../../domain/rows/row-plan';
import type { WholeSheet } from '../ports';

/**
 * What writes the value that a finding offers. What is put into a cell formatted as text would stay a text, and so would the
 * apostrophe that keeps =0次 from being a formula.
 */
export function fixSteps(
  { at, value, isFormula = false, isShare = false }: Fix,
  { formatAt }: Pick<WholeSheet, 'formatAt'>,
): RowStep[] {
  const cell = parseCell(at);
  const put: RowStep = {
    kind: 'put',
    cell: at,
    content: isFormula ? { formula: String(value) } : value,
  };
  const isText = cell !== null && formatAt(cell.row, cell.column) === '@';
  if (!isText) return [put];
  const number = isShare ? '0.00%' : '0.00';
  const format = typeof value === 'number' ? number : 'General';
  const written = [formatted(at, format), put];
  return typeof value === 'string' && !isFormula ? [...written, formatted(at, '@')] : written;
}

function formatted(at: string, format: string): RowStep {
  return { kind: 'numberFormat', format: { areas: [at], format } };
}
