import type { Beside, SheetChange } from '../../app';
import { columnName } from '../../domain/grid/cell';
import type { RowPlan } from '../../domain/rows/row-plan';
import { createBatchRanges } from './batch-ranges';
import { workbookError } from '../host-problem';
import { joinedPuts, type WritingStep } from './joined-puts';
import { requireExcelApi } from '../requirement';
import { writeBatch } from './write-batch';
import { writeBeside } from './write-beside';
import { writeConditionalFormat, writeValidation } from './write-native-rules';
import { writeNumberFormats } from './write-number-formats';
import { cellInput } from './write-plan';
import { redrawFrame, writeStyle } from './write-style';

/** Rows come and go between the steps, so that each step finds its cells anew; all of them are one batch. */
export async function writeRows(sheetId: string, { steps, select }: RowPlan): Promise<void> {
  await inOneBatch((workbook) => {
    const sheet = workbook.worksheets.getItem(sheetId);
    for (const step of joinedPuts(steps)) write(workbook, sheet, step);
    if (select === null) return;
    sheet.activate();
    sheet.getRange(select).select();
  });
}

/** The same on several sheets. What the user has selected stays. */
export async function writeSheets(changes: readonly SheetChange[], beside?: Beside): Promise<void> {
  await inOneBatch((workbook) => {
    for (const { sheetId, steps } of changes) {
      const sheet = workbook.worksheets.getItem(sheetId);
      for (const step of joinedPuts(steps)) write(workbook, sheet, step);
    }
    if (beside) writeBeside(workbook, beside);
  });
}

async function inOneBatch(queue: (workbook: Excel.Workbook) => void): Promise<void> {
  requireExcelApi();
  try {
    await writeBatch(queue);
  } catch (error) {
    throw workbookError(error);
  }
}

function write(workbook: Excel.Workbook, sheet: Excel.Worksheet, step: WritingStep): void {
  const ranges = createBatchRanges(sheet);
  switch (step.kind) {
    case 'insertRows':
      sheet.getRange(rowsAddress(step.row, step.count)).insert('Down');
      return;
    case 'deleteRows':
      sheet.getRange(rowsAddress(step.row, step.count)).delete('Up');
      return;
    case 'copy':
      ranges.at(step.to).copyFrom(ranges.at(step.from), step.what === 'all' ? 'All' : 'Formulas');
      return;
    case 'clear':
      for (const range of ranges.over(step.areas)) range.clear('Contents');
      return;
    case 'merge':
      ranges.at(step.area).unmerge();
      ranges.at(step.area).merge();
      return;
    case 'putArea':
      ranges.at(step.area).formulas = step.contents.map((row) => row.map(cellInput));
      return;
    case 'style':
      writeStyle(ranges, step.style, undefined);
      return;
    case 'frame':
      redrawFrame(ranges, step.frame);
      return;
    case 'numberFormat':
      writeNumberFormats(ranges, [step.format]);
      return;
    case 'validation':
      writeValidation(ranges, step.validation);
      return;
    case 'conditionalFormat':
      writeConditionalFormat(ranges, step.format);
      return;
    case 'name': {
      const { names } = step.owner === 'workbook' ? workbook : sheet;
      if (step.isNew) names.add(step.name, step.refersTo);
      else names.getItem(step.name).formula = step.refersTo;
      return;
    }
    case 'columnWidths':
      setWidths(sheet, step);
      return;
    case 'rowHeights':
      for (const { first, count, height } of alike(step.heights)) {
        sheet.getRange(rowsAddress(step.row + first, count)).format.rowHeight = height;
      }
      return;
    case 'printArea':
      sheet.pageLayout.setPrintArea(step.area);
  }
}

type ColumnWidths = Extract<WritingStep, { kind: 'columnWidths' }>;

function setWidths(sheet: Excel.Worksheet, { column, widths }: ColumnWidths): void {
  widths.forEach((width, index) => {
    if (width === null) return;
    const name = columnName(column + index);
    sheet.getRange(`${name}:${name}`).format.columnWidth = width;
  });
}

interface AlikeRows {
  readonly first: number;
  readonly count: number;
  readonly height: number;
}

/** Rows below one another that are equally high: many come at once, and each of them alone would be a command. */
function alike(heights: readonly number[]): AlikeRows[] {
  const rows: AlikeRows[] = [];
  heights.forEach((height, first) => {
    const above = rows.at(-1);
    if (above?.height === height) rows[rows.length - 1] = { ...above, count: above.count + 1 };
    else rows.push({ first, count: 1, height });
  });
  return rows;
}

/** Whole rows of the sheet, counted from zero: 4:5. */
function rowsAddress(row: number, count: number): string {
  return `${row + 1}:${row + count}`;
}
