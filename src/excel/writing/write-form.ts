import { parseSheetAddress } from '../../domain/grid/sheet-address';
import { printMark } from '../../domain/layout/mark-name';
import type { SheetPlan } from '../../domain/plan/sheet-plan';
import { WorkbookError, type Beside, type FormPlace, type WorkbookPort } from '../../app';
import { isSheetNameTaken, workbookError } from '../host-problem';
import { createQueuedForms } from './queued-forms';
import { requireExcelApi } from '../requirement';
import { writeBatch } from './write-batch';
import { loadMissing, writeBeside } from './write-beside';
import { blockOf } from './block-of';

type FormWriter = Pick<WorkbookPort, 'queueForm' | 'writeForm'>;

/**
 * Writes a form in one request. A new sheet gets its name as it is added and stays at the end, because naming or moving it
 * afterwards would clear the user's undo stack.
 */
export function createFormWriter(): FormWriter {
  const forms = createQueuedForms();
  return {
    queueForm(plan, place) {
      requireExcelApi();
      forms.queue(plan, place);
    },
    async writeForm(plan, place, beside) {
      requireExcelApi();
      try {
        const batch = forms.take(plan, place);
        if (beside) writeBeside(batch.workbook, beside);
        await batch.sync();
      } catch (error) {
        await afterFailure(error, plan, place, beside ?? null);
      }
    },
  };
}

/** A failed batch is not undone by Excel: what is there is found out by looking. */
async function afterFailure(
  error: unknown,
  plan: SheetPlan,
  place: FormPlace,
  beside: Beside | null,
): Promise<void> {
  // Adding the sheet is the first thing the batch does: where somebody was faster with the name, nothing was written.
  if (place.isNewSheet && isSheetNameTaken(error)) throw workbookError(error);
  const found = await lookFor(plan, place, beside).catch(() => nothingFound);
  // The mark of the whole form is the last thing the batch writes on sheets: only the answer was lost, or what goes beside it.
  if (found.state === 'whole' && (await isCompleted(found.beside))) return;
  const { problem } = workbookError(error);
  if (found.state === 'nothing') throw new WorkbookError(problem, { cause: error });
  throw new WorkbookError(
    place.isNewSheet
      ? { ...problem, left: [place.sheet] }
      : { ...problem, leftCells: [`${place.sheet}!${blockOf(plan)}`] },
    { cause: error },
  );
}

/** Words that a user typed go with the notes: a form without them is not all that was asked for. */
async function isCompleted(missing: Beside | null): Promise<boolean> {
  if (!missing) return true;
  return writeBatch((workbook) => {
    writeBeside(workbook, missing);
  }).then(
    () => true,
    () => false,
  );
}

interface FoundAfterFailure {
  readonly state: 'nothing' | 'half' | 'whole';
  /** What should stand beside the form and does not; null where all of it does. */
  readonly beside: Beside | null;
}

const nothingFound: FoundAfterFailure = { state: 'nothing', beside: null };

async function lookFor(
  plan: SheetPlan,
  place: FormPlace,
  beside: Beside | null,
): Promise<FoundAfterFailure> {
  return Excel.run({ delayForCellEdit: true }, async (context) => {
    const { workbook } = context;
    const sheet = workbook.worksheets.getItemOrNullObject(place.sheet).load('name');
    // The place was blank before: something was written if it is not.
    const used = sheet.getRange(blockOf(plan)).getUsedRangeOrNullObject(true).load('address');
    const mark = workbook.names
      .getItemOrNullObject(printMark({ ...plan, instance: place.instance, part: null }))
      .getRangeOrNullObject()
      .load('address');
    const missing = beside && loadMissing(workbook, beside);
    await context.sync();
    const isWhole = !mark.isNullObject && parseSheetAddress(mark.address)?.sheet === place.sheet;
    const isThere = place.isNewSheet ? !sheet.isNullObject : !used.isNullObject;
    return {
      state: isWhole ? 'whole' : isThere ? 'half' : 'nothing',
      beside: missing && missing(),
    };
  });
}
