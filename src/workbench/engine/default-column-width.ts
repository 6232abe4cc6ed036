import type { Engine } from './engine';
import { CommandType, ICommandService, IUniverInstanceService, sheets } from './univer';
import type { IAccessor, ICommand } from './univer';

interface Change {
  readonly unitId: string;
  readonly subUnitId: string;
  readonly pixels: number;
}

/** Univer can show a default width of columns and has no command to change it. */
const mutation: ICommand<Change> = {
  id: 'workbench.mutation.set-default-column-width',
  type: CommandType.MUTATION,
  handler: (accessor: IAccessor, change) => {
    if (!change) return false;
    const { unitId, subUnitId, pixels } = change;
    const instances = accessor.get(IUniverInstanceService);
    const sheet = instances.getUniverSheetInstance(unitId)?.getSheetBySheetId(subUnitId);
    if (!sheet) return false;
    sheet.getConfig().defaultColumnWidth = pixels;
    return true;
  },
};

export function setDefaultColumnWidth(sheetId: string, pixels: number, engine: Engine): void {
  const commands = engine.injector.get(ICommandService);
  if (!commands.hasCommand(mutation.id)) commands.registerCommand(mutation);
  const place = { unitId: engine.book.getId(), subUnitId: sheetId };
  const sheet = engine.book.getSheetBySheetId(sheetId)?.getSheet();
  const before = sheet?.getConfig().defaultColumnWidth ?? pixels;
  // The grid is drawn anew after a command that it knows.
  const redraw = {
    id: sheets.SetWorksheetColWidthMutation.id,
    params: { ...place, ranges: [], colWidth: pixels },
  };
  const change = (to: number) => [{ id: mutation.id, params: { ...place, pixels: to } }, redraw];
  for (const { id, params } of change(pixels)) commands.syncExecuteCommand(id, params);
  engine.undo.push({ redoMutations: change(pixels), undoMutations: change(before) });
}
