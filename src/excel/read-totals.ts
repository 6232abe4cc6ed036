import { describeTotal, type FormTotal, type MarkPlace, type TotalDescription } from '../app';
import { parseSheetAddress } from '../domain/grid/sheet-address';
import { cellAmount } from '../domain/money/cell-amount';
import { parseMark } from '../domain/plan/mark-name';
import { markedRange } from './marked-range';

/**
 * Reads all totals of the workbook. It remembers which marks there were, so that a read is one request, and a second one only
 * when marks have come since.
 */
export function createTotalsReader(): () => Promise<readonly FormTotal[]> {
  let marks: readonly TotalMark[] = [];

  return () =>
    // Whoever reads can wait until the user has finished her cell.
    Excel.run({ delayForCellEdit: true }, async (context) => {
      const { workbook } = context;
      const sheets = workbook.worksheets.load('items/name,items/id,items/names/items/name');
      const names = workbook.names.load('items/name');
      let cells = marks.map((mark) => loadCell(workbook, mark));
      await context.sync();
      const found = [
        ...names.items.flatMap(({ name }) => totalMark(name, null)),
        ...sheets.items.flatMap((sheet) =>
          sheet.names.items.flatMap(({ name }) => totalMark(name, sheet.id)),
        ),
      ];
      if (found.some((mark) => !marks.some((known) => isSame(known, mark)))) {
        cells = found.map((mark) => loadCell(workbook, mark));
        await context.sync();
      }
      marks = found;
      const order = sheets.items.map(({ name }) => name);
      return cells
        .flatMap(readTotal)
        .sort((a, b) => order.indexOf(a.sheet) - order.indexOf(b.sheet));
    });
}

/** A mark that stands at a total, and what the total is. */
interface TotalMark extends MarkPlace, TotalDescription {
  readonly formId: string;
}

interface MarkedCell {
  readonly mark: TotalMark;
  readonly range: Excel.Range;
}

function totalMark(name: string, sheetId: string | null): TotalMark[] {
  const mark = parseMark(name);
  const description = mark && describeTotal(mark);
  return description ? [{ name, sheetId, formId: mark.formId, ...description }] : [];
}

function isSame(one: MarkPlace, other: MarkPlace): boolean {
  return one.name === other.name && one.sheetId === other.sheetId;
}

function loadCell(workbook: Excel.Workbook, mark: TotalMark): MarkedCell {
  return { mark, range: markedRange(workbook, mark).load('address,values') };
}

function readTotal({ mark, range }: MarkedCell): FormTotal[] {
  const place = range.isNullObject ? null : parseSheetAddress(range.address);
  if (!place) return [];
  const { formId, label, unit, name, sheetId } = mark;
  const value: unknown = range.values[0]?.[0];
  const amount = typeof value === 'number' ? cellAmount(value, unit) : null;
  return [{ formId, label, unit, ...place, amount, mark: { name, sheetId } }];
}
