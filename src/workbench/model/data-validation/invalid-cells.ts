import type { ModelRef } from '../define';
import type { Env } from '../env';
import type { FormatTarget } from '../format/format-target';
import type { Area } from '../../grid/area';
import { mergeCells } from '../range-areas/merge-cells';
import { newRangeAreas } from '../range-areas/new-range-areas';
import { checkCells } from './check-cells';
import type { CheckedCell } from './check-cells';
import { uncovered, validationsIn } from './stored-rules';

/** All valid, all invalid, or null for both. Cells without validation are valid. */
export async function overallValidity(target: FormatTarget, env: Env): Promise<boolean | null> {
  const areas = target.areas();
  const validations = validationsIn(target.sheetId, areas, env);
  const cells = await checked(target, env);
  const someInvalid = cells.some(({ valid }) => !valid);
  const someValid = cells.some(({ valid }) => valid);
  const free = uncovered(areas, validations).length > 0;
  if (!someInvalid) return true;
  return someValid || free ? null : false;
}

export async function invalidCells(target: FormatTarget, env: Env): Promise<ModelRef | null> {
  const cells = await checked(target, env);
  const invalid: readonly Area[] = mergeCells(cells.filter(({ valid }) => !valid));
  return invalid.length > 0 ? newRangeAreas(target.sheetId, invalid, env) : null;
}

async function checked(target: FormatTarget, env: Env): Promise<readonly CheckedCell[]> {
  const cells: CheckedCell[] = [];
  for (const placed of validationsIn(target.sheetId, target.areas(), env)) {
    cells.push(...(await checkCells(target.sheetId, placed, env)));
  }
  return cells;
}
