import { isArchive } from './check-beginning';
import { limits } from './limits';
import { isOfd, isOpenDocument } from './open-document';
import { readOrSay, StopReading, type UnreadableFile } from './stop-reading';
import { unpack } from './unpack';
import { zipEntries, type ZipEntry } from './zip-entries';

/** A file as somebody chose it, or one of those in an archive that was chosen. */
export interface PackedFile {
  /** Those in an archive stand behind its name: 交回.zip/一所.xlsx. */
  readonly name: string;
  readonly content: Uint8Array | UnreadableFile;
}

/** Office's own files are archives too, and say so in this part; so are those of LibreOffice, and finished pages. */
function isPartOfPackage(path: string): boolean {
  return path.toLowerCase() === '[content_types].xml' || isOpenDocument(path) || isOfd(path);
}

/** Folders, and what systems and programs put beside files without being asked. */
const isNoFile = /(?:^|\/)(?:__MACOSX\/|\.(?!\.?\/)|~\$|Thumbs\.db$|desktop\.ini$)|\/$/i;

/**
 * The files that an archive holds, each with what is wrong with it; the file itself where it is no archive, or one of Office. What is
 * packed twice is not unpacked further.
 */
export function packedFiles(
  name: string,
  bytes: Uint8Array,
): readonly PackedFile[] | UnreadableFile {
  if (!isArchive(bytes)) return [{ name, content: bytes }];
  return readOrSay(() => {
    const entries = zipEntries(bytes);
    if (entries.some(({ name: one }) => isPartOfPackage(one))) {
      return [{ name, content: bytes }];
    }
    const files = entries.filter((entry) => !isNoFile.test(entry.name));
    if (files.length === 0) throw new StopReading('empty', 'no file in the archive');
    const unpacked = files.reduce((sum, { unpackedBytes }) => sum + unpackedBytes, 0);
    if (unpacked > limits.unpackedBytes) throw new StopReading('tooLarge', `${unpacked} bytes`);
    return files.map((entry) => ({
      name: `${name}/${entry.name.replaceAll('\\', '/')}`,
      content: contentOf(bytes, entry),
    }));
  });
}

function contentOf(bytes: Uint8Array, entry: ZipEntry): Uint8Array | UnreadableFile {
  return readOrSay(() => {
    if (entry.unpackedBytes > limits.fileBytes) throw new StopReading('tooLarge', entry.name);
    // What is stored as it is would keep the whole archive.
    return unpack(bytes, entry).slice();
  });
}
