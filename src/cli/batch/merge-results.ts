import { byName, type FileTally } from '../../app/batch/file-tally';
import type { Words } from '../../domain/form/words';
import { unreadableProblem, unwritableProblem } from '../file-problem';
import type { Terminal } from '../terminal/terminal';
import type { FileLine, LineFiles } from '../terminal/line-file';
import { readResults } from './read-results';
import type { SummaryTarget } from './write-summary';
import { counted } from '../counted';

/** What the last line that tells of a file says, and where it stands: its findings are left there. */
export interface LastResult extends Pick<FileLine, 'start' | 'length'> {
  readonly from: string;
  readonly tally: FileTally;
}

type LinesAndWords = Pick<Terminal, 'complain'> & { readonly lines: LineFiles };

/** Of each file one result, in the order of their names: the same, however the files were shared out. */
export async function lastResults(
  paths: readonly string[],
  { lines, complain }: LinesAndWords,
  language: keyof Words,
): Promise<LastResult[]> {
  const last = new Map<string, LastResult>();
  for (const from of paths) {
    try {
      for await (const { result, start, length } of readResults(from, lines))
        if (!result) complain(cutWords(from)[language]);
        else last.set(result.tally.file, { from, start, length, tally: result.tally });
    } catch (error) {
      unreadableProblem(from, error);
    }
  }
  return [...last.values()].sort((one, other) => byName(one.tally.file, other.tally.file));
}

function cutWords(from: string): Words {
  return {
    zh: `${from} 的最后一行没有写完，那个文件的结果没有计入；请用 check --resume 接着检查，再汇总。`,
    en: `The last line of ${from} was cut off, and the result of its file is left out; go on with check --resume, then sum up again.`,
  };
}

/** Line by line, as they stand: results of many files are longer than the memory. */
export async function writeMerged(
  results: readonly LastResult[],
  { path, ifThere, language }: SummaryTarget,
  { lines, complain }: LinesAndWords,
): Promise<void> {
  const writer = await lines
    .openLines(path, ifThere)
    .catch((error: unknown) => unwritableProblem(path, error));
  try {
    for (const { from, ...part } of results) await writer.write(await lines.readPart(from, part));
  } finally {
    await writer.close();
  }
  const words = {
    zh: `检查结果已合并写入 ${path}：${results.length}个文件。`,
    en: `Wrote the results ${path}: ${counted(results.length, 'file')}.`,
  };
  complain(words[language]);
}
