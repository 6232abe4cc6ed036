import { notesNamespace } from '../../../app/state/notes';
import { checkBeginning } from '../../package/check-beginning';
import { openPackage, type PackageParts } from '../../package/package-parts';
import { readOrSay, StopReading, type UnreadableFile } from '../../package/stop-reading';
import { readCellFormats } from './cell-formats';
import { customXmlWith } from './custom-xml';
import { fileGrid } from './file-grid';
import { limits } from './limits';
import { readSharedStrings } from './shared-strings';
import { readSheetPart } from './sheet-part';
import type { WorkbookFile } from './workbook-file';
import { readWorkbookPart } from './workbook-part';

/** Reads a .xlsx file, whoever wrote it. What is wrong with one that cannot be read is an answer, not a rejection. */
export function readWorkbook(bytes: Uint8Array): Promise<WorkbookFile | UnreadableFile> {
  return Promise.resolve(bytes).then(() => readOrSay(() => read(bytes)));
}

function read(bytes: Uint8Array): WorkbookFile {
  checkBeginning(bytes);
  return workbookIn(openPackage(bytes));
}

/** The workbook of a package that was opened. */
export function workbookIn(parts: PackageParts): WorkbookFile {
  const workbook = readWorkbookPart(parts);
  const context = {
    sharedStrings: readSharedStrings(workbook.sharedStrings, parts),
    formats: readCellFormats(workbook.styles, parts),
    has1904Dates: workbook.has1904Dates,
  };
  let cells = 0;
  const sheets = workbook.sheets.map(({ name, path, isHidden }) => {
    const xml = parts.pieces(path);
    if (xml === null) throw new StopReading('damaged', `${path} is missing`);
    const content = readSheetPart(xml, path, context);
    cells += content.count();
    if (cells > limits.cells) throw new StopReading('tooLarge', `${cells} cells`);
    return { grid: fileGrid(name, content), isHidden };
  });
  const notes = customXmlWith(notesNamespace, workbook.customXml, parts);
  return { kind: 'workbook', sheets, names: workbook.names, notes };
}
