import { HostError, invalidArgument } from '../../protocol/host-error';
import { flagArgument, integerArgument, oneOf, textArgument } from '../arguments';
import { command, method, property } from '../define';
import type { ModelRef } from '../define';
import { sheets } from '../../engine/univer';
import type { Env } from '../env';
import { heldTarget } from '../shared-targets';
import { sheetById } from '../range/cells';
import { assertStructureOpen } from '../workbook/structure-protection';
import { copySheet } from './copy-sheet';
import type { SheetTarget } from './sheet-target';

const positions = ['None', 'Before', 'After', 'Beginning', 'End'] as const;

/** Where a sheet stands among the others. */
export const sheetOrderMembers = {
  position: property<SheetTarget>(
    '1.1',
    ({ sheetId }, env) => indexOf(sheetId, env),
    ({ sheetId }, value, env) => {
      const index = integerArgument([value], 0, 'position');
      if (index < 0 || index >= env.engine.book.getNumSheets()) throw invalidArgument('position');
      assertStructureOpen(env);
      moveTo(sheetId, index, env);
    },
    { clearsUndo: true },
  ),
  getNext: method<SheetTarget>('1.5', (target, args, env) =>
    orThrow(neighbour(target, args, 1, env)),
  ),
  getNextOrNullObject: method<SheetTarget>('1.5', (target, args, env) =>
    neighbour(target, args, 1, env),
  ),
  getPrevious: method<SheetTarget>('1.5', (target, args, env) =>
    orThrow(neighbour(target, args, -1, env)),
  ),
  getPreviousOrNullObject: method<SheetTarget>('1.5', (target, args, env) =>
    neighbour(target, args, -1, env),
  ),
  copy: command<SheetTarget>(
    '1.7',
    ({ sheetId }, args, env) => {
      const position = oneOf(args[0] ?? 'None', positions, 'positionType');
      const beside = heldTarget('Worksheet', args[1])?.sheetId;
      assertStructureOpen(env);
      const index = copyIndex(position, beside, env);
      return env.refTo('Worksheet', { sheetId: copySheet(sheetId, index, env) });
    },
    { clearsUndo: true },
  ),
  /** How the client finds a sheet again that it got by getNext or copy. */
  _GetSheetById: method<SheetTarget>('1.1', (_, args, env) => byId(args, env)),
  _GetAnotherWorksheetById: method<SheetTarget>('1.1', (_, args, env) => byId(args, env)),
};

function indexOf(sheetId: string, env: Env): number {
  sheetById(sheetId, env);
  return env.engine.book.getSheets().findIndex((sheet) => sheet.getSheetId() === sheetId);
}

function moveTo(sheetId: string, order: number, env: Env): void {
  env.engine.api.syncExecuteCommand(sheets.SetWorksheetOrderCommand.id, {
    unitId: env.engine.book.getId(),
    subUnitId: sheetId,
    order,
  });
}

function neighbour(
  { sheetId }: SheetTarget,
  args: readonly unknown[],
  step: 1 | -1,
  env: Env,
): ModelRef | null {
  const visibleOnly = flagArgument(args, 0, false);
  const all = env.engine.book.getSheets();
  for (let index = indexOf(sheetId, env) + step; ; index += step) {
    const candidate = all[index];
    if (!candidate) return null;
    if (!visibleOnly || !candidate.isSheetHidden()) {
      return env.refTo('Worksheet', { sheetId: candidate.getSheetId() });
    }
  }
}

function orThrow(found: ModelRef | null): ModelRef {
  if (!found) throw new HostError('ItemNotFound', 'There is no worksheet on that side');
  return found;
}

/** `None` is the beginning: so says the documentation of Worksheet.copy. */
function copyIndex(
  position: (typeof positions)[number],
  beside: string | undefined,
  env: Env,
): number {
  if (position === 'End') return env.engine.book.getNumSheets();
  if (position === 'None' || position === 'Beginning') return 0;
  if (beside === undefined) throw invalidArgument('relativeTo');
  return indexOf(beside, env) + (position === 'After' ? 1 : 0);
}

function byId(args: readonly unknown[], env: Env): ModelRef {
  return env.refTo('Worksheet', {
    sheetId: sheetById(textArgument(args, 0, 'id'), env).getSheetId(),
  });
}
