import type { Words } from '../../domain/form/words';
import { sheetNames } from '../../domain/grid/sheet-name';
import { problemOf, type Problem } from '../problem';
import type { WorkbookPort } from '../ports';
import { planReport } from './plan-report';
import type { ReportDocument } from './report-document';

export type ReportOutcome =
  | { readonly kind: 'inserted'; readonly sheet: string }
  | { readonly kind: 'failed'; readonly problem: Problem };

/**
 * Puts the report on a sheet of its own and shows it: there Excel prints it, saves it and sends it, which no pane can be relied on
 * to do. One step to undo.
 */
export async function insertReport(
  workbook: WorkbookPort,
  report: ReportDocument,
  language: keyof Words,
): Promise<ReportOutcome> {
  try {
    const plan = planReport([report], language);
    const { sheets } = await workbook.look(null);
    const sheet = sheetNames(sheets).give(plan.sheetName);
    await workbook.writeForm(plan, { sheet, instance: 1, isNewSheet: true, isShown: true });
    return { kind: 'inserted', sheet };
  } catch (error) {
    return { kind: 'failed', problem: problemOf(error) };
  }
}
