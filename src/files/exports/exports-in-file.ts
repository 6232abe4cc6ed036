import { addressOf } from '../../app/address-of';
import type { ExportTable } from '../../domain/exports/budget-export';
import { delimitedGrid } from '../../domain/exports/delimited-grid';
import { printCell } from '../../domain/grid/cell';
import { isArchive } from '../package/check-beginning';
import { limits } from '../package/limits';
import { readOrSay, StopReading, type UnreadableFile } from '../package/stop-reading';
import { readNamedFile } from '../read-file';
import { decodeText } from '../text-reading/decode-text';

/** The tables of a file that a budget system gave out: the sheets of a workbook, or rows of text. */
export async function exportsInFile(
  name: string,
  bytes: Uint8Array,
): Promise<readonly ExportTable[] | UnreadableFile> {
  const file = await readNamedFile(name, bytes);
  if (file.kind === 'unreadable') return file;
  if (file.kind === 'workbook') {
    return file.sheets
      .filter(({ isHidden }) => !isHidden)
      .map(({ grid }) => ({
        ...{ name: grid.name, grid },
        placeOf: (row, column) => addressOf(grid.name, printCell({ row, column })),
      }));
  }
  if (file.kind === 'document' || isArchive(bytes)) {
    return { kind: 'unreadable', reason: 'notWorkbook', detail: 'a document' };
  }
  return readOrSay(() => {
    if (bytes.length > limits.fileBytes) throw new StopReading('tooLarge', `${bytes.length} bytes`);
    return [pastedExport(name, decodeText(bytes))];
  });
}

/** What was copied from a sheet, or stands in a .csv. */
export function pastedExport(name: string, text: string): ExportTable {
  return {
    name,
    grid: delimitedGrid(name, text),
    placeOf: (row) => `L${row + 1}`,
  };
}
