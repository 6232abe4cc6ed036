import { planSummary } from '../../app/batch/plan-summary';
import type { FileTally, FileVerdict } from '../../app/batch/file-tally';
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
  const { zh, en } = countsOf(tallies);
  terminal.complain(
    { zh: `检查汇总已写入 ${path}：${zh}。`, en: `Wrote the summary ${path}: ${en}.` }[language],
  );
}

/** How many files there are, and of them those that somebody has to do something about. */
function countsOf(tallies: readonly FileTally[]): Words {
  const having = (verdict: FileVerdict) =>
    tallies.filter((tally) => tally.verdict === verdict).length;
  const [wrong, unread] = [having('fail'), having('unreadable')];
  const zh = [`${tallies.length}个文件`];
  const en = [counted(tallies.length, 'file')];
  if (wrong > 0) {
    zh.push(`${wrong}个有错误`);
    en.push(`${wrong} with errors`);
  }
  if (unread > 0) {
    zh.push(`${unread}个不能读取`);
    en.push(`${unread} that cannot be read`);
  }
  return { zh: zh.join('，'), en: en.join(', ') };
}
