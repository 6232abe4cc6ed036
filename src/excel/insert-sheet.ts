import type { InsertedSheet } from '../app';
import { parseSheetAddress } from '../domain/grid/sheet-address';
import { freeSheetName } from '../domain/grid/sheet-name';
import { nextInstance, printMark } from '../domain/plan/mark-name';
import type { SheetPlan } from '../domain/plan/sheet-plan';
import { isSheetNameTaken, workbookError } from './host-problem';
import { requireExcelApi } from './requirement';
import { writePlan } from './write-plan';

/** The name of the sheet and the number in its marks. */
interface Place {
  readonly sheet: string;
  readonly instance: number;
}

/**
 * Adds a sheet in two requests: one reads which names are free, one writes. The sheet gets its name as it is added and stays at
 * the end, because naming or moving it afterwards would clear the user's undo stack.
 */
export async function insertSheet(plan: SheetPlan): Promise<InsertedSheet> {
  requireExcelApi();
  let begun: Place | null = null;
  try {
    return await Excel.run(async (context) => {
      const { workbook } = context;
      const sheets = workbook.worksheets.load('items/name');
      const names = workbook.names.load('items/name');
      await context.sync();
      begun = {
        sheet: freeSheetName(
          plan.sheetName,
          sheets.items.map(({ name }) => name),
        ),
        instance: nextInstance(
          plan,
          names.items.map(({ name }) => name),
        ),
      };
      writePlan(workbook, plan, begun.sheet, begun.instance);
      await context.sync();
      return { name: begun.sheet };
    });
  } catch (error) {
    return afterFailure(error, plan, begun);
  }
}

/** A failed batch is not undone by Excel: what is there is found out by looking. */
async function afterFailure(
  error: unknown,
  plan: SheetPlan,
  begun: Place | null,
): Promise<InsertedSheet> {
  // Adding the sheet is the first thing the batch does: where somebody was faster with the name, nothing was written.
  if (!begun || isSheetNameTaken(error)) throw workbookError(error);
  const found = await lookFor(plan, begun).catch(() => null);
  // The mark of the whole form is the last thing the batch writes: only the answer was lost.
  if (found === 'whole') return { name: begun.sheet };
  throw workbookError(error, found === 'half' ? [begun.sheet] : []);
}

async function lookFor(plan: SheetPlan, place: Place): Promise<'nothing' | 'half' | 'whole'> {
  return Excel.run({ delayForCellEdit: true }, async (context) => {
    const { workbook } = context;
    const sheet = workbook.worksheets.getItemOrNullObject(place.sheet).load('name');
    const mark = workbook.names
      .getItemOrNullObject(printMark({ ...plan, instance: place.instance, part: null }))
      .getRangeOrNullObject()
      .load('address');
    await context.sync();
    if (sheet.isNullObject) return 'nothing';
    const isWhole = !mark.isNullObject && parseSheetAddress(mark.address)?.sheet === place.sheet;
    return isWhole ? 'whole' : 'half';
  });
}
