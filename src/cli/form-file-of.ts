import { readFormFile, unreadableTexts, type ReadableFile, type UnreadableReason } from '../files';
import { problem } from './command-problem';
import { unreadableProblem } from './file-problem';
import type { Terminal } from './terminal';

/** What has the name of another kind of file was not saved whole, even where it can be read as a text. */
const otherName = /\.(?:(?<workbook>xl[st][xm])|do[ct][xm]|pdf)$/i;

/** A workbook, a document or a text; a problem in one sentence where the file cannot be read. */
export async function formFileOf(
  path: string,
  terminal: Pick<Terminal, 'readFile'>,
): Promise<ReadableFile> {
  const bytes = await terminal
    .readFile(path)
    .catch((error: unknown) => unreadableProblem(path, error));
  const file = await readFormFile(bytes);
  if (file.kind === 'unreadable') return unreadable(path, file.reason);
  const named = file.kind === 'text' ? otherName.exec(path) : null;
  return named ? unreadable(path, named.groups?.workbook ? 'notZip' : 'damaged') : file;
}

function unreadable(path: string, reason: UnreadableReason): never {
  const { zh, en } = unreadableTexts[reason];
  return problem(`不能读取 ${path}：${zh}`, `${path} cannot be read: ${en}`);
}
