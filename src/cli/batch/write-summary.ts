import { planSummary } from '../../app/batch/plan-summary';
import type { FileTally } from '../../app/batch/file-tally';
import type { Words } from '../../domain/form/words';
import { writeWorkbook } from '../../files';
import { unwritableProblem } from '../file-problem';
import type { Terminal } from '../terminal/terminal';
import { ruleTitle } from './rule-title';
import { counted } from '../counted';

export interface SummaryTarget {
  readonly path: string;
  readonly ifThere: 'refuse' | 'replace';
  readonly language: keyof Words;
}

/** Writes the workbook that says which files have what problems, and tells so. */
export async function writeSummary(
  tallies: readonly FileTally[],
  { path, ifThere, language }: SummaryTarget,
  terminal: Terminal,
): Promise<void> {
  const plans = planSummary({ tallies, titleOf: ruleTitle }, language);
  const bytes = await writeWorkbook(
    plans.map((plan) => ({ name: plan.sheetName, plan })),
    { title: plans[0]?.sheetName ?? '' },
  );
  await terminal
    .writeFile(path, bytes, ifThere)
    .catch((error: unknown) => unwritableProblem(path, error));
  terminal.complain(
    {
      zh: `检查汇总已写入 ${path}：${tallies.length}个文件。`,
      en: `Wrote the summary ${path}: ${counted(tallies.length, 'file')}.`,
    }[language],
  );
}
