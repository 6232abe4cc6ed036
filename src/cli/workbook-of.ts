import { readWorkbook, unreadableTexts, type WorkbookFile } from '../files';
import { problem } from './command-problem';
import { unreadableProblem } from './file-problem';
import type { Terminal } from './terminal/terminal';

/** The workbook in a file; a problem in one sentence where it cannot be read. */
export async function workbookOf(
  path: string,
  terminal: Pick<Terminal, 'readFile'>,
): Promise<WorkbookFile> {
  const bytes = await terminal
    .readFile(path)
    .catch((error: unknown) => unreadableProblem(path, error));
  const file = await readWorkbook(bytes);
  if (file.kind === 'workbook') return file;
  const { zh, en } = unreadableTexts[file.reason];
  return problem(`不能读取 ${path}：${zh}`, `${path} cannot be read: ${en}`);
}
