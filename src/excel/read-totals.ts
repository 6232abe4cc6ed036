import { describeTotal, type FormTotal, type MarkPlace, type TotalDescription } from '../app';
import { parseSheetAddress } from '../domain/grid/sheet-address';
import { maxColumns, maxRows } from '../domain/grid/cell';
import { parseRange } from '../domain/grid/cell-range';
import { nearestFen } from '../domain/money/cell-amount';
import { decimalsToFen, unitOfDecimals } from '../domain/money/money-unit';
import { parseMark, printMark } from '../domain/layout/mark-name';
import { decimalsInTexts } from '../domain/unit/unit-in-texts';
import { decimalsShown } from '../domain/value/read-amount';
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
      let cells = loadCells(workbook, marks);
      await context.sync();
      const found = [
        ...names.items.flatMap(({ name }) => totalMark(name, null)),
        ...sheets.items.flatMap((sheet) =>
          sheet.names.items.flatMap(({ name }) => totalMark(name, sheet.id)),
        ),
      ];
      if (found.some((mark) => !marks.some((known) => isSame(known, mark)))) {
        cells = loadCells(workbook, found);
        await context.sync();
      }
      marks = found;
      return inOrder(
        cells.flatMap(readTotal),
        sheets.items.map(({ name }) => name),
      );
    });
}

/** Sheet by sheet as their tabs stand; on each from top to bottom, from left to right. */
function inOrder(totals: readonly FormTotal[], sheets: readonly string[]): readonly FormTotal[] {
  const place = ({ sheet, address }: FormTotal) => {
    const { top = 0, left = 0 } = parseRange(address) ?? {};
    return (sheets.indexOf(sheet) * maxRows + top) * maxColumns + left;
  };
  return [...totals].sort((a, b) => place(a) - place(b));
}

/** A mark that stands at a total, and what the total is. */
interface TotalMark extends MarkPlace, TotalDescription {
  readonly formId: string;
  /** The mark of the form it belongs to. */
  readonly formName: string;
}

interface MarkedCell {
  readonly mark: TotalMark;
  readonly range: Excel.Range;
  /** The whole form: its words say what its amounts are in. */
  readonly form: Excel.Range;
}

function totalMark(name: string, sheetId: string | null): TotalMark[] {
  const mark = parseMark(name);
  const description = mark && describeTotal(mark);
  if (!mark || !description) return [];
  const formName = printMark({ ...mark, part: null });
  return [{ name, sheetId, formId: mark.formId, formName, ...description }];
}

function isSame(one: MarkPlace, other: MarkPlace): boolean {
  return one.name === other.name && one.sheetId === other.sheetId;
}

function loadCells(workbook: Excel.Workbook, marks: readonly TotalMark[]): MarkedCell[] {
  const forms = new Map<string, Excel.Range>();
  return marks.map((mark) => {
    const { formName, sheetId } = mark;
    const key = `${sheetId ?? ''} ${formName}`;
    const form =
      forms.get(key) ?? markedRange(workbook, { name: formName, sheetId }).load('values');
    forms.set(key, form);
    return { mark, range: markedRange(workbook, mark).load('address,values,text'), form };
  });
}

function readTotal({ mark, range, form }: MarkedCell): FormTotal[] {
  const place = range.isNullObject ? null : parseSheetAddress(range.address);
  if (!place) return [];
  const { formId, label, name, sheetId } = mark;
  const value: unknown = range.values[0]?.[0];
  const words = form.isNullObject ? [] : form.values.flat();
  const inWords = decimalsInTexts(mark.style, words) ?? decimalsToFen[mark.unit];
  const decimals = decimalsShown(
    { value: null, formula: null, text: range.text[0]?.[0] ?? null },
    inWords,
  );
  const unit = unitOfDecimals(decimals) ?? mark.unit;
  const amount = typeof value === 'number' ? nearestFen(value, decimals) : null;
  return [{ formId, label, unit, ...place, amount, mark: { name, sheetId } }];
}
