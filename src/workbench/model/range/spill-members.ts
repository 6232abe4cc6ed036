import { HostError } from '../../protocol/host-error';
import { method, readOnly } from '../define';
import type { ModelRef } from '../define';
import type { Env } from '../env';
import { intersect } from '../../grid/area';
import type { Area } from '../../grid/area';
import { areaOf } from './cells';
import type { RangeTarget } from './live-ranges';
import { spillsOf } from './spill';

const calculated = { calculated: true };

/** Where formulas fill more cells than their own. */
export const spillMembers = {
  hasSpill: readOnly<RangeTarget>(
    '1.12',
    (target, env) => {
      const area = areaOf(target);
      const spilled = spillsOf(target.sheetId, env)
        .map((spill) => intersect(spill.area, area))
        .reduce((sum, common) => sum + (common ? common.rows * common.columns : 0), 0);
      if (spilled === 0) return false;
      return spilled === area.rows * area.columns ? true : null;
    },
    calculated,
  ),
  getSpillingToRange: method<RangeTarget>(
    '1.12',
    (target, _, env) => {
      requireCell(target);
      const area = spilledFrom(target, env);
      if (!area) throw new HostError('ItemNotFound', 'The formula of the cell does not spill');
      return found(target, area, env);
    },
    calculated,
  ),
  getSpillingToRangeOrNullObject: method<RangeTarget>(
    '1.12',
    (target, _, env) => {
      const area = isCell(target) ? spilledFrom(target, env) : undefined;
      return area ? found(target, area, env) : null;
    },
    calculated,
  ),
  getSpillParent: method<RangeTarget>(
    '1.12',
    (target, _, env) => {
      requireCell(target);
      const parent = spillParent(target, env);
      if (!parent) throw new HostError('ItemNotFound', 'No formula spills into the cell');
      return found(target, parent, env);
    },
    calculated,
  ),
  getSpillParentOrNullObject: method<RangeTarget>(
    '1.12',
    (target, _, env) => {
      const parent = isCell(target) ? spillParent(target, env) : undefined;
      return parent ? found(target, parent, env) : null;
    },
    calculated,
  ),
};

function isCell(target: RangeTarget): boolean {
  const { rows, columns } = areaOf(target);
  return rows === 1 && columns === 1;
}

function requireCell(target: RangeTarget): void {
  if (!isCell(target)) throw new HostError('InvalidOperation', 'The range has more than one cell');
}

function spilledFrom(target: RangeTarget, env: Env): Area | undefined {
  const { row, column } = areaOf(target);
  return spillsOf(target.sheetId, env).find(
    ({ area }) => area.row === row && area.column === column,
  )?.area;
}

function spillParent(target: RangeTarget, env: Env): Area | undefined {
  const around = spillsOf(target.sheetId, env).find(({ area }) => intersect(area, areaOf(target)));
  return around && { ...around.area, rows: 1, columns: 1 };
}

function found(target: RangeTarget, area: Area, env: Env): ModelRef {
  return env.refTo('Range', env.liveRanges.make(target.sheetId, area));
}
