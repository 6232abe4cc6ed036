import { printRange, rangeOf } from '../domain/grid/cell-range';
import type { FormPlace } from '../app';
import { printMark } from '../domain/plan/mark-name';
import type { PlannedCell, SheetPlan } from '../domain/plan/sheet-plan';
import { writeNativeRules } from './write-native-rules';
import { writeFrame, writeStyle } from './write-style';

/**
 * Queues a whole form into one batch; nothing here reads, waits or clears the undo stack. The order matters at both ends: the
 * sheet first, the mark of the whole form last (write-form.ts concludes from them).
 */
export function writePlan(workbook: Excel.Workbook, plan: SheetPlan, place: FormPlace): void {
  const sheet = place.isNewSheet
    ? workbook.worksheets.add(place.sheet)
    : workbook.worksheets.getItem(place.sheet);
  const block = sheet.getRange(blockOf(plan));
  // Formulas typed into cells formatted as text would stay texts.
  if (!place.isNewSheet) clearBlank(block);
  block.formulas = plan.cells.map((row) => row.map(cellInput));
  if (place.isNewSheet) writeSizes(block, plan);
  for (const area of plan.merges) sheet.getRange(area).merge();
  for (const style of plan.styles) writeStyle(sheet, style);
  for (const { areas, format } of plan.numberFormats) writeNumberFormat(sheet, areas, format);
  for (const frame of plan.frames) writeFrame(sheet, frame);
  writeNativeRules(sheet, plan);
  if (place.isNewSheet) writePage(sheet, plan);
  if (place.isShown) {
    sheet.activate();
    sheet.getRange(plan.firstInput).select();
  }
  for (const { part, area } of plan.marks) {
    const name = printMark({ ...plan, instance: place.instance, part });
    workbook.names.add(name, part === null ? block : sheet.getRange(area));
  }
}

/** The cells that a form takes. */
export function blockOf({ origin, cells, columnWidths }: SheetPlan): string {
  return printRange(rangeOf(origin.row, origin.column, cells.length, columnWidths.length));
}

/** Formats and rules that blank cells had before. */
function clearBlank(block: Excel.Range): void {
  block.clear('Formats');
  block.dataValidation.clear();
}

function writeSizes(block: Excel.Range, { columnWidths, rowHeights }: SheetPlan): void {
  block.setColumnProperties(columnWidths.map((columnWidth) => ({ format: { columnWidth } })));
  block.setRowProperties(rowHeights.map((rowHeight) => ({ format: { rowHeight } })));
}

function writePage(sheet: Excel.Worksheet, { page, frozenRows }: SheetPlan): void {
  sheet.pageLayout.set({
    paperSize: page.paper,
    orientation: page.orientation === 'landscape' ? 'Landscape' : 'Portrait',
    zoom: { horizontalFitToPages: page.pagesWide },
    centerHorizontally: page.centered,
  });
  sheet.pageLayout.setPrintArea(page.printArea);
  if (page.titleRows) sheet.pageLayout.setPrintTitleRows(`$${page.titleRows.join(':$')}`);
  sheet.pageLayout.headersFooters.defaultForAllPages.centerFooter = page.footer;
  if (frozenRows > 0) sheet.freezePanes.freezeRows(frozenRows);
}

/** Not those that begin a number, a date or a time in a Chinese Excel: 二〇二二年三月, 上午. */
const wordingBegins = /^(?![〇零一二三四五六七八九十上下])[\p{Script=Han}“《]/u;

/**
 * Excel reads a text as if it were typed: 5, TRUE, Mar 3 and #N/A would not stay texts. Behind an apostrophe, which it swallows,
 * they do. Only wording that Excel never reads as anything else goes in without.
 */
export function cellInput(cell: PlannedCell): string | number | null {
  if (typeof cell === 'object') return cell?.formula ?? null;
  if (typeof cell === 'number') return cell;
  return cell === '' || wordingBegins.test(cell) ? cell : `'${cell}`;
}

/** One format fills every cell of a range; the declarations of Excel want it as a table all the same. */
function writeNumberFormat(sheet: Excel.Worksheet, areas: readonly string[], format: string): void {
  const whole: unknown = format;
  for (const area of areas) sheet.getRange(area).numberFormat = whole as string[][];
}
