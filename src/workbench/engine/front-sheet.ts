import { ICommandService, IUniverInstanceService, sheets } from './univer';
import type { Injector, Workbook } from './univer';

interface SheetParams {
  readonly unitId: string;
  readonly subUnitId: string;
}

/**
 * Univer brings another sheet to the front after it has removed the one in front; until then its renderer draws cells
 * of a sheet that is gone, and fails. Here the other one comes first: the sheet on the left, as Univer chooses it.
 */
export function leaveSheetBeforeRemoval(injector: Injector): void {
  const commands = injector.get(ICommandService);
  const books = injector.get(IUniverInstanceService);
  commands.beforeCommandExecuted(({ id, params }) => {
    if (id !== sheets.RemoveSheetMutation.id) return;
    const { unitId, subUnitId } = params as SheetParams;
    const book = books.getUnit<Workbook>(unitId);
    if (book?.getActiveSheet(true)?.getSheetId() !== subUnitId) return;
    const next = nextToFront(book, subUnitId);
    if (next === undefined) return;
    commands.syncExecuteCommand(sheets.SetWorksheetActiveOperation.id, { unitId, subUnitId: next });
  });
}

function nextToFront(book: Workbook, leaving: string): string | undefined {
  const shown = book.getUnhiddenWorksheets();
  const index = shown.indexOf(leaving);
  return shown[index - 1] ?? shown[index + 1];
}
