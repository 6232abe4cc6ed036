import type { Words } from '../../domain/form/words';
import type { SheetPlan } from '../../domain/plan/sheet-plan';
import { planTable } from './plan-table';
import type { ReportDocument } from './report-document';
import type { ReportRow } from './report-rows';
import { wordsIn } from './report-words';

/** In points: file, result, problems. */
const widths = [320, 140, 240];

/** What came of each of several files. */
export function planOverview(reports: readonly ReportDocument[], language: keyof Words): SheetPlan {
  const word = wordsIn(language);
  const rows: ReportRow[] = [
    { kind: 'head', cells: [word('file'), word('verdict'), word('message')] },
    ...reports.map(({ file, verdict, counts }): ReportRow => ({
      kind: 'line',
      cells: [file ?? '', verdict, counts],
    })),
  ];
  return planTable(word('overview'), rows, widths);
}
