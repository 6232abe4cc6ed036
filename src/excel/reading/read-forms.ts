import type { MarkedForm, MarkedForms, NotesHere } from '../../app';
import { parseCell } from '../../domain/grid/cell';
import { parseSheetAddress } from '../../domain/grid/sheet-address';
import { parseMark } from '../../domain/layout/mark-name';
import { workbookError } from '../host-problem';
import { markedRange } from '../marked-range';
import { loadNotes, notesParts } from '../notes-part';
import { requireExcelApi } from '../requirement';

/** What is noted in the workbook, in one request. */
export async function readNotes(): Promise<NotesHere> {
  requireExcelApi();
  try {
    return await Excel.run({ delayForCellEdit: true }, async (context) => {
      const { workbook } = context;
      const notes = loadNotes(notesParts(workbook));
      const names = workbook.names.load('items/name');
      await context.sync();
      return { notes: notes.value || null, names: names.items.map(({ name }) => name) };
    });
  } catch (error) {
    throw workbookError(error);
  }
}

/** Reads the marks in one request, and what they stand for in a second one where there are any. */
export async function readForms(): Promise<MarkedForms> {
  requireExcelApi();
  try {
    return await Excel.run(async (context) => {
      const { workbook } = context;
      const sheets = workbook.worksheets.load('items/name,items/id,items/names/items/name');
      const names = workbook.names.load('items/name');
      const notes = loadNotes(notesParts(workbook));
      await context.sync();
      const places = [
        ...names.items.map(({ name }) => ({ name, sheetId: null })),
        ...sheets.items.flatMap(({ id, names: { items } }) =>
          items.map(({ name }) => ({ name, sheetId: id })),
        ),
      ].filter(({ name }) => parseMark(name)?.part === null);
      const found = places.map((place) => {
        const cells = markedRange(workbook, place).load('address,formulas');
        const sheet = cells.worksheet.load('name,protection/protected');
        return { mark: place.name, cells, sheet };
      });
      if (found.length > 0) await context.sync();
      return {
        forms: found.flatMap(markedForm),
        notes: notes.value || null,
        names: names.items.map(({ name }) => name),
      };
    });
  } catch (error) {
    throw workbookError(error);
  }
}

interface FoundForm {
  readonly mark: string;
  readonly cells: Excel.Range;
  readonly sheet: Excel.Worksheet;
}

/** None for a mark whose cells were deleted. */
function markedForm({ mark, cells, sheet }: FoundForm): MarkedForm[] {
  if (cells.isNullObject) return [];
  const first = parseSheetAddress(cells.address)?.address.split(':')[0] ?? '';
  const origin = parseCell(first);
  if (!origin) return [];
  return [
    {
      mark,
      sheet: sheet.name,
      origin,
      isProtected: sheet.protection.protected,
      contents: cells.formulas as unknown[][],
    },
  ];
}
