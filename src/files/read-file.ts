import { readDocument, type DocumentFile } from './docx-reading/read-document';
import { checkBeginning, isArchive } from './package/check-beginning';
import { openPackage } from './package/package-parts';
import { relationshipsOf } from './package/relationships';
import { readOrSay, StopReading, type UnreadableFile } from './package/stop-reading';
import { readTextFile, type TextFile } from './text-reading/read-text-file';
import { readWorkbook } from './xlsx/read/read-workbook';
import type { WorkbookFile } from './xlsx/read/workbook-file';

/** A file that forms can stand in. */
export type ReadableFile = WorkbookFile | DocumentFile | TextFile;

/** Reads a file as what it is, whatever it is called. */
export function readFormFile(bytes: Uint8Array): Promise<ReadableFile | UnreadableFile> {
  return Promise.resolve(bytes)
    .then(() => readOrSay(() => kindOf(bytes)))
    .then((kind): ReadableFile | UnreadableFile | Promise<ReadableFile | UnreadableFile> => {
      switch (kind) {
        case 'workbook':
          return readWorkbook(bytes);
        case 'document':
          return readDocument(bytes);
        case 'text':
          return readTextFile(bytes);
        default:
          return kind;
      }
    });
}

/** What has the name of another kind of file was not saved whole, even where it can be read as a text. */
const otherName = /\.(?:(?<workbook>xl[st][xm])|do[ct][xm]|pdf)$/i;

/** Reads a file as what it is, and does not take for a text what by its name is none. */
export async function readNamedFile(
  name: string,
  bytes: Uint8Array,
): Promise<ReadableFile | UnreadableFile> {
  const file = await readFormFile(bytes);
  const named = file.kind === 'text' ? otherName.exec(name) : null;
  if (!named) return file;
  const reason = named.groups?.workbook ? 'notZip' : 'damaged';
  return { kind: 'unreadable', reason, detail: 'a text' };
}

function kindOf(bytes: Uint8Array): 'workbook' | 'document' | 'text' {
  if (!isArchive(bytes)) {
    const reason = readOrSay(() => checkBeginning(bytes));
    // What is neither an archive nor anything else that is known may be text.
    if (reason && reason.reason !== 'notZip') throw new StopReading(reason.reason, reason.detail);
    return 'text';
  }
  // Whether it is too large is said before anything of it is looked at.
  checkBeginning(bytes);
  const parts = openPackage(bytes);
  const main = relationshipsOf('', parts).find(({ type }) => type === 'officeDocument')?.target;
  if (main?.startsWith('word/') === true) return 'document';
  if (main?.startsWith('xl/') === true) return 'workbook';
  const isPackage = parts.paths.some((path) => path.toLowerCase() === '[content_types].xml');
  throw new StopReading(isPackage ? 'notDocument' : 'archive', main ?? 'no document in it');
}
