import type { WorkbookPort } from '../app';
import { followTotals } from './follow-totals';
import { insertSheet } from './insert-sheet';
import { showTotal } from './show-total';

/** The workbook that Excel shows beside the add-in. */
export function openWorkbook(): WorkbookPort {
  return { insertSheet, followTotals, showTotal };
}
