import { writeXlsx } from 'hucre/xlsx';
import { writtenNames } from './written-names';
import { writtenSheet } from './written-sheet';
import { selectCells } from './select-cells';
import type { NamedPlan } from './named-plan';

export interface WriteOptions {
  /** What the properties of the file say. */
  readonly title?: string;
  readonly creator?: string;
  readonly modified?: Date;
  /** In percent; 100 where nothing is said. */
  readonly zoom?: number;
}

/**
 * The sheets as a .xlsx file, the first one on top. Excel calculates the formulas when it opens it.
 * @throws RangeError for names of sheets that Excel does not accept, or that are given twice.
 */
export async function writeWorkbook(
  sheets: readonly NamedPlan[],
  { title, creator, modified, zoom = 100 }: WriteOptions = {},
): Promise<Uint8Array> {
  const bytes = await writeXlsx({
    sheets: sheets.map((sheet) => writtenSheet(sheet, zoom)),
    namedRanges: writtenNames(sheets),
    // The widths of columns are counted in its digits.
    defaultFont: { name: 'Calibri', size: 11 },
    properties: {
      ...(title === undefined ? {} : { title }),
      ...(creator === undefined ? {} : { creator }),
      ...(modified === undefined ? {} : { created: modified, modified }),
    },
  }).catch((cause: unknown) => {
    throw new RangeError(cause instanceof Error ? cause.message : String(cause), { cause });
  });
  return selectCells(bytes, sheets);
}
