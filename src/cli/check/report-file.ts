import { planOverview } from '../../app/report/plan-overview';
import { planReport } from '../../app/report/plan-report';
import type { ReportDocument } from '../../app/report/report-document';
import type { Words } from '../../domain/form/words';
import { writeWorkbook } from '../../files';

/** A workbook of reports: that of one file, or an overview of several with their reports behind it. */
export function reportFile(
  reports: readonly ReportDocument[],
  language: keyof Words,
): Promise<Uint8Array> {
  const plan = planReport(reports, language);
  const overview = planOverview(reports, language);
  const plans = reports.length > 1 ? [overview, plan] : [plan];
  return writeWorkbook(
    plans.map((one) => ({ name: one.sheetName, plan: one })),
    { title: plan.sheetName },
  );
}
