import type { ReadableFile } from '../files';
import { readNamedFile } from '../files/read-file';
import { unreadableTexts } from '../files/unreadable-texts';
import { problem } from './command-problem';
import { unreadableProblem } from './file-problem';
import { nativeZip } from './native-zip';
import type { Terminal } from './terminal/terminal';

/** A file as it is, and what is read of it. */
export interface ReadFormFile {
  readonly bytes: Uint8Array;
  readonly file: ReadableFile;
}

/** A workbook, a document or a text; a problem in one sentence where the file cannot be read. */
export async function readFormFileAt(
  path: string,
  terminal: Pick<Terminal, 'readFile'>,
): Promise<ReadFormFile> {
  const bytes = await terminal
    .readFile(path)
    .catch((error: unknown) => unreadableProblem(path, error));
  const file = await readNamedFile(path, bytes, nativeZip);
  if (file.kind !== 'unreadable') return { bytes, file };
  const { zh, en } = unreadableTexts[file.reason];
  return problem(`不能读取 ${path}：${zh}`, `${path} cannot be read: ${en}`);
}

export async function formFileOf(
  path: string,
  terminal: Pick<Terminal, 'readFile'>,
): Promise<ReadableFile> {
  const { file } = await readFormFileAt(path, terminal);
  return file;
}
