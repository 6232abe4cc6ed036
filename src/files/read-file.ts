import { documentIn, type DocumentFile } from './docx-reading/read-document';
import { isArchive, refuseOthers } from './package/check-beginning';
import type { NativeZip } from './package/native-zip';
import { openPackage } from './package/package-parts';
import { isOfd, isOpenDocument } from './package/open-document';
import { relationshipsOf } from './package/relationships';
import { readOrSay, StopReading, type UnreadableFile } from './package/stop-reading';
import { readTextFile, type TextFile } from './text-reading/read-text-file';
import { workbookIn } from './xlsx/read/read-workbook';
import type { WorkbookFile } from './xlsx/read/workbook-file';

/** A file that forms can stand in. */
export type ReadableFile = WorkbookFile | DocumentFile | TextFile;

/** Reads a file as what it is, whatever it is called. `native`: what unpacks, where the machine does. */
export async function readFormFile(
  bytes: Uint8Array,
  native: NativeZip | null = null,
): Promise<ReadableFile | UnreadableFile> {
  return readOrSay(() => {
    // Whether it is too large is said before anything of it is looked at.
    refuseOthers(bytes);
    return isArchive(bytes) ? readPackage(bytes, native) : readTextFile(bytes);
  });
}

/** What has the name of another kind of file was not saved whole, even where it can be read as a text. */
const otherName = /\.(?:(?<workbook>xl[st][xm])|do[ct][xm]|pdf)$/i;

/** ~$预算.xlsx stands beside 预算.xlsx while that is open, and holds the name of who opened it. */
const isLock = /(?:^|[\\/])~\$[^\\/]*$/;

/** Old files say by their parts what they are; of those that do not their name decides. */
const oldDocument = /\.(?:do[ct]|wp[st])$/i;

/** Reads a file as what it is, and does not take for a text what by its name is none. */
export async function readNamedFile(
  name: string,
  bytes: Uint8Array,
  native: NativeZip | null = null,
): Promise<ReadableFile | UnreadableFile> {
  const file = await readFormFile(bytes, native);
  if (isLock.test(name) && (file.kind === 'unreadable' || file.kind === 'text'))
    return { kind: 'unreadable', reason: 'lockFile', detail: 'a lock' };
  if (file.kind === 'unreadable' && file.reason === 'oldFormat' && oldDocument.test(name))
    return { ...file, reason: 'oldDocument' };
  const named = file.kind === 'text' ? otherName.exec(name) : null;
  if (!named) return file;
  const reason = named.groups?.workbook ? 'notZip' : 'damaged';
  return { kind: 'unreadable', reason, detail: 'a text' };
}

function readPackage(bytes: Uint8Array, native: NativeZip | null): WorkbookFile | DocumentFile {
  const parts = openPackage(bytes, native);
  const main = relationshipsOf('', parts).find(({ type }) => type === 'officeDocument')?.target;
  if (main?.startsWith('word/') === true) return documentIn(parts);
  if (main?.startsWith('xl/') === true) return workbookIn(parts);
  if (parts.paths.some(isOpenDocument)) throw new StopReading('openFormat', 'its manifest');
  if (parts.paths.some(isOfd)) throw new StopReading('pages', 'OFD.xml');
  const isPackage = parts.paths.some((path) => path.toLowerCase() === '[content_types].xml');
  throw new StopReading(isPackage ? 'notDocument' : 'archive', main ?? 'no document in it');
}
