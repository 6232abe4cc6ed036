import { isSummary } from '../../app/batch/is-summary';
import type { CheckOutput } from '../check/check-output';
import type { Terminal } from '../terminal/terminal';

/** Who goes on with a check has its summary of before there, and wants it of all files: it is written anew, and nothing else is. */
export async function ifSummaryThere(
  { summary, isContinued, ifThere }: CheckOutput,
  { readFile }: Pick<Terminal, 'readFile'>,
): Promise<CheckOutput['ifThere']> {
  if (summary === null || !isContinued || ifThere === 'replace') return ifThere;
  const bytes = await readFile(summary).catch(() => null);
  if (bytes === null) return 'refuse';
  const { readWorkbook } = await import('../../files');
  const file = await readWorkbook(bytes);
  const isOurs = file.kind === 'workbook' && isSummary(file.sheets.map(({ grid }) => grid));
  return isOurs ? 'replace' : 'refuse';
}
