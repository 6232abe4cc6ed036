import {
  describeTotal,
  type FormTotal,
  type MarkPlace,
  type StandingForm,
  type TotalDescription,
  type TotalsReport,
} from '../../app';
import { parseSheetAddress } from '../../domain/grid/sheet-address';
import { maxColumns, maxRows } from '../../domain/grid/cell';
import { parseRange } from '../../domain/grid/cell-range';
import { nearestFen } from '../../domain/money/cell-amount';
import { decimalsToFen, unitOfDecimals } from '../../domain/money/money-unit';
import { parseMark, printMark } from '../../domain/layout/mark-name';
import { decimalsInTexts } from '../../domain/unit/unit-in-texts';
import { decimalsShown } from '../../domain/value/read-amount';
import { markedRange } from '../marked-range';

export type TotalsRead = Pick<TotalsReport, 'totals' | 'forms'>;

/**
 * Reads all totals of the workbook, and which forms stand in it. It remembers which marks there were, so that a read is one request, and a second one only
 * when marks have come since.
 */
export function createTotalsReader(): () => Promise<TotalsRead> {
  let marks: Marks = { totals: [], forms: [] };

  return () =>
    // Whoever reads can wait until the user has finished her cell.
    Excel.run({ delayForCellEdit: true }, async (context) => {
      const { workbook } = context;
      const sheets = workbook.worksheets.load('items/name,items/id,items/names/items/name');
      const names = workbook.names.load('items/name');
      let cells = loadCells(workbook, marks);
      await context.sync();
      const places = [
        ...names.items.map(({ name }) => ({ name, sheetId: null })),
        ...sheets.items.flatMap((sheet) =>
          sheet.names.items.map(({ name }) => ({ name, sheetId: sheet.id })),
        ),
      ];
      const found = { totals: places.flatMap(totalMark), forms: places.flatMap(formMark) };
      if (!isAmong(found.totals, marks.totals) || !isAmong(found.forms, marks.forms)) {
        cells = loadCells(workbook, found);
        await context.sync();
      }
      marks = found;
      const tabs = sheets.items.map(({ name }) => name);
      return {
        totals: inOrder(cells.totals.flatMap(readTotal), tabs),
        forms: inOrder(cells.forms.flatMap(standingForm), tabs),
      };
    });
}

/** Sheet by sheet as their tabs stand; on each from top to bottom, from left to right. */
function inOrder<T extends Pick<FormTotal, 'sheet' | 'address'>>(
  found: readonly T[],
  sheets: readonly string[],
): readonly T[] {
  const place = ({ sheet, address }: T) => {
    const { top = 0, left = 0 } = parseRange(address) ?? {};
    return (sheets.indexOf(sheet) * maxRows + top) * maxColumns + left;
  };
  return [...found].sort((a, b) => place(a) - place(b));
}

/** A mark that stands at a total, and what the total is. */
interface TotalMark extends MarkPlace, TotalDescription {
  readonly formId: string;
  /** The mark of the form it belongs to. */
  readonly formName: string;
}

/** A mark of a whole form. */
interface FormMark extends MarkPlace {
  readonly packId: string;
  readonly formId: string;
}

interface Marks {
  readonly totals: readonly TotalMark[];
  readonly forms: readonly FormMark[];
}

interface MarkedCell {
  readonly mark: TotalMark;
  readonly range: Excel.Range;
  /** The whole form: its words say what its amounts are in. */
  readonly form: Excel.Range;
}

interface MarkedForm {
  readonly mark: FormMark;
  readonly range: Excel.Range;
}

function totalMark({ name, sheetId }: MarkPlace): TotalMark[] {
  const mark = parseMark(name);
  const description = mark && describeTotal(mark);
  if (!mark || !description) return [];
  const formName = printMark({ ...mark, part: null });
  return [{ name, sheetId, formId: mark.formId, formName, ...description }];
}

function formMark({ name, sheetId }: MarkPlace): FormMark[] {
  const mark = parseMark(name);
  return mark?.part === null ? [{ name, sheetId, packId: mark.packId, formId: mark.formId }] : [];
}

function isAmong(some: readonly MarkPlace[], known: readonly MarkPlace[]): boolean {
  return some.every((mark) => known.some((one) => isSame(one, mark)));
}

function isSame(one: MarkPlace, other: MarkPlace): boolean {
  return one.name === other.name && one.sheetId === other.sheetId;
}

function loadCells(
  workbook: Excel.Workbook,
  { totals, forms }: Marks,
): { readonly totals: readonly MarkedCell[]; readonly forms: readonly MarkedForm[] } {
  const ranges = new Map<string, Excel.Range>();
  const key = (name: string, sheetId: string | null) => `${sheetId ?? ''} ${name}`;
  const wholeForms = forms.map((mark) => {
    const range = markedRange(workbook, mark).load('address');
    ranges.set(key(mark.name, mark.sheetId), range);
    return { mark, range };
  });
  const cells = totals.map((mark) => {
    const { formName, sheetId } = mark;
    const known = ranges.get(key(formName, sheetId));
    const form = known ?? markedRange(workbook, { name: formName, sheetId });
    ranges.set(key(formName, sheetId), form);
    form.load('values');
    return { mark, range: markedRange(workbook, mark).load('address,values,text'), form };
  });
  return { totals: cells, forms: wholeForms };
}

/** None for a mark whose cells were deleted. */
function standingForm({ mark, range }: MarkedForm): StandingForm[] {
  const place = range.isNullObject ? null : parseSheetAddress(range.address);
  if (!place) return [];
  const { packId, formId, name, sheetId } = mark;
  const [address = place.address] = place.address.split(':');
  return [{ packId, formId, sheet: place.sheet, address, mark: { name, sheetId } }];
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
