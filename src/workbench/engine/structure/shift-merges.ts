import { IUniverInstanceService, sheets } from '../univer';
import type { Injector, Workbook } from '../univer';
import { areaOfRange, rangeOf } from './ranges';
import { shiftReference } from './shift';
import type { Change, Mutations } from './shift-rules';

/** Merged cells grow, shrink and move as references do; one cell is no merge. */
export function shiftMerges(injector: Injector, { unitId, sheetId, shift }: Change): Mutations {
  const place = { unitId, subUnitId: sheetId };
  const merges = injector
    .get(IUniverInstanceService)
    .getUnit<Workbook>(unitId)
    ?.getSheetBySheetId(sheetId)
    ?.getMergeData();
  const moved = (merges ?? [])
    .map((range) => ({ range, before: areaOfRange(range) }))
    .map(({ range, before }) => ({ range, before, after: shiftReference(before, shift) }))
    .filter(({ before, after }) => after !== before);
  if (moved.length === 0) return { redos: [], undos: [] };
  const old = moved.map(({ range }) => range);
  const now = moved
    .map(({ after }) => after)
    .filter((area) => area !== undefined)
    .filter(({ rows, columns }) => rows * columns > 1)
    .map(rangeOf);
  const { AddWorksheetMergeMutation, RemoveWorksheetMergeMutation } = sheets;
  const remove = (ranges: typeof old) => ({
    id: RemoveWorksheetMergeMutation.id,
    params: { ...place, ranges },
  });
  const add = (ranges: typeof old) => ({
    id: AddWorksheetMergeMutation.id,
    params: { ...place, ranges },
  });
  return { redos: [remove(old), add(now)], undos: [remove(now), add(old)] };
}
