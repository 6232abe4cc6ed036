import { DataValidationErrorStyle, DataValidationStatus, sheetsValidation } from '../engine/univer';
import type { Env } from '../model/env';
import type { ChangeRecorder } from '../model/events/change-recorder';
import { areaOf } from '../model/range/cells';
import type { RangeTarget } from '../model/range/live-ranges';

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
  const { row, column } = areaOf(cell);
  const unitId = engine.book.getId();
  const rules = engine.injector.get(sheetsValidation.SheetDataValidationModel);
  const rule = rules.getRuleByLocation(unitId, cell.sheetId, row, column);
  if (
    !rule ||
    rule.errorStyle !== DataValidationErrorStyle.STOP ||
    rule.showErrorMessage === false
  ) {
    return true;
  }
  recorder.paused = true;
  try {
    return await engine.undo.tryOut(async () => {
      write();
      await engine.calculation.settle();
      const judge = engine.injector.get(sheetsValidation.SheetsDataValidationValidatorService);
      const status = await judge.validatorCell(unitId, cell.sheetId, row, column);
      return status !== DataValidationStatus.INVALID;
    });
  } finally {
    await engine.calculation.settle();
    recorder.paused = false;
  }
}
