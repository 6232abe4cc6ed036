import { shortSheetAddress } from '../../domain/grid/sheet-address';
import type { FormPlace } from '../../app';
import { printMark } from '../../domain/layout/mark-name';
import { isPlainWording } from '../../domain/plan/plain-wording';
import type { PlannedCell, SheetPlan } from '../../domain/plan/sheet-plan';
import { createBatchRanges } from './batch-ranges';
import { blockOf } from './block-of';
import { oncePer } from './once-per';
import { writeLooks } from './write-looks';
import { writeMerges } from './write-merges';
import { writeNativeRules } from './write-native-rules';
import { writeNumberFormats } from './write-number-formats';
import { writeWidths } from './write-sizes';
import { writeNewFrame } from './write-style';

/**
 * Queues a whole form into one batch; nothing here reads, waits or clears the undo stack. The order matters at both ends: the
 * sheet first, the mark of the whole form last (write-form.ts concludes from them).
 */
export function writePlan(workbook: Excel.Workbook, plan: SheetPlan, place: FormPlace): void {
  const sheet = place.isNewSheet
    ? workbook.worksheets.add(place.sheet)
    : workbook.worksheets.getItem(place.sheet);
  const ranges = createBatchRanges(sheet);
  const block = ranges.at(blockOf(plan));
  // Formulas typed into cells formatted as text would stay texts.
  if (!place.isNewSheet) clearBlank(block);
  block.formulas = inputsOf(plan.cells);
  if (place.isNewSheet) writeWidths(block, plan);
  writeMerges(ranges, plan.merges);
  writeLooks(ranges, plan, place.isNewSheet);
  for (const frame of plan.frames) writeNewFrame(ranges, frame);
  writeNativeRules(ranges, plan);
  writeNumberFormats(ranges, plan.numberFormats);
  if (place.isNewSheet) writePage(sheet, plan);
  if (place.isShown) {
    sheet.activate();
    ranges.at(plan.firstInput).select();
  }
  const { packId, formId, styleId } = plan;
  for (const { part, area } of plan.marks) {
    const name = printMark({ packId, formId, styleId, instance: place.instance, part });
    workbook.names.add(name, `=${shortSheetAddress({ sheet: place.sheet, address: area })}`);
  }
}

/** An empty text leaves a blank cell blank, as null does, and is shorter. */
const inputsOf = oncePer((cells: SheetPlan['cells']) =>
  cells.map((row) => row.map((cell) => cellInput(cell) ?? '')),
);

/** Formats and rules that blank cells had before. */
function clearBlank(block: Excel.Range): void {
  block.clear('Formats');
  block.dataValidation.clear();
}

function writePage(sheet: Excel.Worksheet, { page, frozenRows }: SheetPlan): void {
  const { pageLayout } = sheet;
  pageLayout.paperSize = page.paper;
  // A new sheet is upright.
  if (page.orientation === 'landscape') pageLayout.orientation = 'Landscape';
  pageLayout.zoom = { horizontalFitToPages: page.pagesWide };
  pageLayout.centerHorizontally = page.centered;
  pageLayout.blackAndWhite = page.blackAndWhite;
  pageLayout.setPrintArea(page.printArea);
  if (page.titleRows) pageLayout.setPrintTitleRows(`$${page.titleRows.join(':$')}`);
  pageLayout.headersFooters.defaultForAllPages.centerFooter = page.footer;
  if (frozenRows > 0) sheet.freezePanes.freezeRows(frozenRows);
}

/** Behind an apostrophe, which Excel swallows, a text stays one. Plain wording goes in without. */
export function cellInput(cell: PlannedCell): string | number | null {
  if (typeof cell === 'object') return cell?.formula ?? null;
  if (typeof cell === 'number') return cell;
  return cell === '' || isPlainWording(cell) ? cell : `'${cell}`;
}
