import { hasMergedRows } from '../../domain/rows/merged-rows';
import { WorkbookError } from '../problem';
import type { ActiveSheet } from '../ports';
import type { FormAtSelection } from './form-at-selection';

/**
 * Before ExcelApi 1.13 no Excel says what is merged: rows put into merged cells, or taken out of them, would leave the form in pieces.
 * @throws WorkbookError where the form merges cells in its rows and nobody knows which are.
 */
export function requireKnownMerges(
  { knowsMerges, grid }: ActiveSheet,
  form: FormAtSelection,
): void {
  if (knowsMerges || !hasMergedRows({ ...form, grid })) return;
  throw new WorkbookError({
    code: 'apiMissing',
    left: [],
    detail: 'merged cells cannot be read',
  });
}
