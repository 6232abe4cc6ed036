import { notesNamespace } from '../../../app/state/notes';
import { readCellFormats } from './cell-formats';
import { customXmlWith } from './custom-xml';
import { fileGrid } from './file-grid';
import { limits } from './limits';
import { openPackage } from './package-parts';
import { readSharedStrings } from './shared-strings';
import { readSheetPart } from './sheet-part';
import { StopReading, type UnreadableFile } from './unreadable-file';
import type { WorkbookFile } from './workbook-file';
import { readWorkbookPart } from './workbook-part';

/** Reads a .xlsx file, whoever wrote it. What is wrong with one that cannot be read is an answer, not a rejection. */
export function readWorkbook(bytes: Uint8Array): Promise<WorkbookFile | UnreadableFile> {
  return Promise.resolve(bytes)
    .then(read)
    .catch((error: unknown) => {
      if (!(error instanceof StopReading)) throw error;
      return { kind: 'unreadable', reason: error.reason, detail: error.detail };
    });
}

function read(bytes: Uint8Array): WorkbookFile {
  checkBeginning(bytes);
  const parts = openPackage(bytes);
  const workbook = readWorkbookPart(parts);
  const context = {
    sharedStrings: readSharedStrings(workbook.sharedStrings, parts),
    formats: readCellFormats(workbook.styles, parts),
    has1904Dates: workbook.has1904Dates,
  };
  let cells = 0;
  const sheets = workbook.sheets.map(({ name, path, isHidden }) => {
    const xml = parts.text(path);
    if (xml === null) throw new StopReading('damaged', `${path} is missing`);
    const content = readSheetPart(xml, path, context);
    cells += content.cells.length;
    if (cells > limits.cells) throw new StopReading('tooLarge', `${cells} cells`);
    return { grid: fileGrid(name, content), isHidden };
  });
  const notes = customXmlWith(notesNamespace, workbook.customXml, parts);
  return { kind: 'workbook', sheets, names: workbook.names, notes };
}

/** Archives begin with PK; Excel's older files, and encrypted ones, are compound files ([MS-CFB] 2.2). */
function checkBeginning(bytes: Uint8Array): void {
  if (bytes.length === 0) throw new StopReading('empty', 'no bytes');
  if (bytes.length > limits.fileBytes) throw new StopReading('tooLarge', `${bytes.length} bytes`);
  if (beginsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) {
    const isEncrypted = findWide(bytes, 'EncryptedPackage');
    throw new StopReading(isEncrypted ? 'encrypted' : 'oldFormat', 'a compound file');
  }
  if (!beginsWith(bytes, [0x50, 0x4b])) throw new StopReading('notZip', 'no archive');
}

function beginsWith(bytes: Uint8Array, beginning: readonly number[]): boolean {
  return beginning.every((byte, at) => bytes[at] === byte);
}

/** Names in a compound file take two bytes a letter. */
function findWide(bytes: Uint8Array, name: string): boolean {
  return new TextDecoder('latin1').decode(bytes).includes([...name].join('\0'));
}
