import { parseCell } from '../../domain/grid/cell';
import type { RowStep } from '../../domain/rows/row-plan';
import { problemOf, type Problem } from '../problem';
import type { WholeSheet, WorkbookPort } from '../ports';
import { checkSheets } from './check-workbook';
import type { CheckedFinding } from './report';

export type FixOutcome =
  | { readonly kind: 'fixed' }
  /** Since it was found somebody changed the sheet: nothing was written. */
  | { readonly kind: 'changedSince' }
  | { readonly kind: 'failed'; readonly problem: Problem };

/** Writes what a finding offers, if it is still what it was when the user saw it: one step to undo. */
export async function fixFinding(
  workbook: WorkbookPort,
  sheetId: string,
  { rule, says, at, text, fix }: CheckedFinding,
): Promise<FixOutcome> {
  try {
    const reading = await workbook.readSheets({ of: { sheetId }, withFormats: true });
    const now = checkSheets(reading)
      .flatMap(({ forms }) => forms)
      .flatMap(({ findings }) => findings)
      .find((one) => one.rule === rule && one.says === says && one.at[0] === at[0]);
    const [sheet] = reading.sheets;
    const isSame = now?.text === text && now.fix?.value === fix?.value;
    if (!sheet || !fix || !isSame) return { kind: 'changedSince' };
    await workbook.writeSheets([{ sheetId, steps: stepsOf(fix, sheet) }]);
    return { kind: 'fixed' };
  } catch (error) {
    return { kind: 'failed', problem: problemOf(error) };
  }
}

/**
 * What is put into a cell formatted as text would stay a text, and so would the apostrophe that keeps =0次 from being a formula.
 */
function stepsOf(fix: NonNullable<CheckedFinding['fix']>, { formatAt }: WholeSheet): RowStep[] {
  const { at, value, isFormula = false, isShare = false } = fix;
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
