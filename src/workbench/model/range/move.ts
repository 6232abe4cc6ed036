import { sheets } from '../../engine/univer';
import { HostError, invalidArgument } from '../../protocol/host-error';
import { rangeOf } from '../../engine/structure/ranges';
import { command } from '../define';
import { assertWritable } from '../worksheet/protection';
import { fitsGrid } from '../../grid/area';
import { areaOf, ensureGrid, sheetById } from './cells';
import { isUnbounded } from './content-read';
import { rangeOnAnySheet } from './copy-source';
import type { RangeTarget } from './live-ranges';

export const moveMembers = {
  moveTo: command<RangeTarget>('1.11', async (target, args, env) => {
    const area = areaOf(target);
    const wanted = rangeOnAnySheet(args[0], target.sheetId, env);
    const to = { ...area, row: wanted.area.row, column: wanted.area.column };
    if (isUnbounded(area)) {
      throw new HostError('ApiNotFound', 'The workbench moves no whole rows or columns');
    }
    if (!fitsGrid(to)) throw invalidArgument('a destination that does not fit on the worksheet');
    assertWritable(target.sheetId, area, env);
    assertWritable(wanted.sheetId, to, env);
    ensureGrid(sheetById(target.sheetId, env), area);
    ensureGrid(sheetById(wanted.sheetId, env), to);
    const unitId = env.engine.book.getId();
    const moved = await env.engine.api.executeCommand(sheets.MoveRangeCommand.id, {
      fromUnitId: unitId,
      toUnitId: unitId,
      fromSubUnitId: target.sheetId,
      toSubUnitId: wanted.sheetId,
      fromRange: rangeOf(area),
      toRange: rangeOf(to),
    });
    if (!moved) {
      throw new HostError(
        'InvalidOperation',
        'The cells cannot be moved over part of merged cells',
      );
    }
    return undefined;
  }),
};
