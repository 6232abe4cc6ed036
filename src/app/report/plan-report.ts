import type { Words } from '../../domain/form/words';
import type { SheetPlan } from '../../domain/plan/sheet-plan';
import { planTable } from './plan-table';
import type { ReportDocument } from './report-document';
import { reportRows } from './report-rows';
import { wordsIn } from './report-words';

/** In points: severity, cell, problem, content, offer, rule; together as wide as A4 across. */
const widths = [52, 116, 316, 88, 112, 100];

export function planReport(reports: readonly ReportDocument[], language: keyof Words): SheetPlan {
  const rows = reports.flatMap((report) => reportRows(report, language));
  return planTable(wordsIn(language)('sheet'), rows, widths);
}
