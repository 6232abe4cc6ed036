import { planOverview } from '../../app/report/plan-overview';
import { planReport } from '../../app/report/plan-report';
import type { ReportDocument } from '../../app/report/report-document';
import { writeWorkbook } from '../../files';
import type { SummaryTarget } from '../batch/write-summary';
import { unwritableProblem } from '../file-problem';
import type { Terminal } from '../terminal/terminal';
import { counted } from '../counted';

/** Writes a workbook of reports, that of one file or an overview of several with their reports behind it, and tells so. */
export async function writeReports(
  reports: readonly ReportDocument[],
  { path, ifThere, language }: SummaryTarget,
  terminal: Terminal,
): Promise<void> {
  const plan = planReport(reports, language);
  const overview = planOverview(reports, language);
  const plans = reports.length > 1 ? [overview, plan] : [plan];
  const bytes = await writeWorkbook(
    plans.map((one) => ({ name: one.sheetName, plan: one })),
    { title: plan.sheetName },
  );
  await terminal
    .writeFile(path, bytes, ifThere)
    .catch((error: unknown) => unwritableProblem(path, error));
  terminal.print(
    {
      zh: `检查报告已写入 ${path}：${reports.length}个文件。`,
      en: `Wrote the report ${path}: ${counted(reports.length, 'file')}.`,
    }[language],
  );
}
