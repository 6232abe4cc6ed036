import { describeTotal, type FormTotal } from '../app';
import { parseSheetAddress } from '../domain/grid/sheet-address';
import { cellAmount } from '../domain/money/cell-amount';
import { parseMark } from '../domain/plan/mark-name';

/**
 * Reads all totals of the workbook. It remembers which marks there were, so that a read is one request, and a second one only
 * when marks have come since.
 */
export function createTotalsReader(): () => Promise<readonly FormTotal[]> {
  let marks: readonly string[] = [];

  return () =>
    // Whoever reads can wait until the user has finished her cell.
    Excel.run({ delayForCellEdit: true }, async (context) => {
      const { workbook } = context;
      const sheets = workbook.worksheets.load('items/name');
      const names = workbook.names.load('items/name');
      let cells = marks.map((name) => loadCell(workbook, name));
      await context.sync();
      const found = names.items.map(({ name }) => name).filter(isTotal);
      if (found.some((name) => !marks.includes(name))) {
        cells = found.map((name) => loadCell(workbook, name));
        await context.sync();
      }
      marks = found;
      const order = sheets.items.map(({ name }) => name);
      return cells
        .flatMap(readTotal)
        .sort((a, b) => order.indexOf(a.sheet) - order.indexOf(b.sheet));
    });
}

interface MarkedCell {
  readonly name: string;
  readonly range: Excel.Range;
}

function isTotal(name: string): boolean {
  const mark = parseMark(name);
  return mark !== null && describeTotal(mark) !== null;
}

function loadCell({ names }: Excel.Workbook, name: string): MarkedCell {
  // A mark whose cell was deleted still exists and refers to #REF!.
  const range = names.getItemOrNullObject(name).getRangeOrNullObject();
  return { name, range: range.load('address,values') };
}

function readTotal({ name, range }: MarkedCell): FormTotal[] {
  const mark = parseMark(name);
  const description = mark && describeTotal(mark);
  const place = range.isNullObject ? null : parseSheetAddress(range.address);
  if (!description || !place) return [];
  const value: unknown = range.values[0]?.[0];
  const amount = typeof value === 'number' ? cellAmount(value, description.unit) : null;
  return [{ formId: mark.formId, ...description, ...place, amount }];
}
