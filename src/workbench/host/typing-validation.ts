import { DataValidationErrorStyle } from '../engine/univer';
import type { ISheetDataValidationRule } from '../engine/univer';
import { checkCells } from '../model/data-validation/check-cells';
import { validationsIn } from '../model/data-validation/stored-rules';
import type { Env } from '../model/env';
import type { ChangeRecorder } from '../model/events/change-recorder';
import { areaOf } from '../model/range/cells';
import type { RangeTarget } from '../model/range/live-ranges';

const stop = DataValidationErrorStyle.STOP;

/**
 * Whether data validation lets an entry pass that is typed into a cell. A rule may be a formula about any cell, so the
 * entry is tried out: written, calculated, judged and taken back, unseen by events and undo.
 */
export async function isAccepted(
  cell: RangeTarget,
  write: () => void,
  env: Env,
  recorder: ChangeRecorder,
): Promise<boolean> {
  const { engine } = env;
  const [placed] = validationsIn(cell.sheetId, [areaOf(cell)], env);
  if (!placed || !stops(placed.rule)) return true;
  recorder.paused = true;
  try {
    return await engine.undo.tryOut(async () => {
      write();
      await engine.calculation.settle();
      const [checked] = await checkCells(cell.sheetId, placed, env);
      return checked?.valid ?? true;
    });
  } finally {
    await engine.calculation.settle();
    recorder.paused = false;
  }
}

/** Stopping is what Excel does unless the rule says otherwise. */
function stops({ errorStyle, showErrorMessage }: ISheetDataValidationRule): boolean {
  return (errorStyle ?? stop) === stop && showErrorMessage !== false;
}
