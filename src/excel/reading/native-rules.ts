import { parseRange } from '../../domain/grid/cell-range';
import type { NativeRulesNow } from '../../domain/repair/sheet-now';
import { addressesOf } from './merged-cells';

/** What of a sheet says whether Excel watches anything on it by itself. */
export interface LoadedRules {
  readonly asked: Excel.DataValidation;
  /** Null where Excel is not asked. */
  readonly askedIn: Excel.RangeAreas | null;
  readonly painted: OfficeExtension.ClientResult<number>;
}

/** Of the used cells Excel says which have rules: of all cells of a sheet it takes for ever (office-js issue 4245). */
export function loadNativeRules(sheet: Excel.Worksheet, used: Excel.Range | null): LoadedRules {
  const cells = sheet.getRange();
  return {
    asked: cells.dataValidation.load('type,prompt'),
    askedIn: used && used.getSpecialCellsOrNullObject('DataValidations').load('address'),
    painted: cells.conditionalFormats.getCount(),
  };
}

/** Once the batch is through. */
export function nativeRulesOf({
  asked: { type, prompt },
  askedIn,
  painted,
}: LoadedRules): NativeRulesNow {
  // Cells that differ have no common prompt.
  const common: Excel.DataValidationPrompt | null = prompt;
  return {
    asks: type !== 'None' || common?.message !== '',
    asksIn:
      askedIn &&
      (askedIn.isNullObject
        ? []
        : addressesOf(askedIn.address).flatMap((area) => parseRange(area) ?? [])),
    paints: painted.value > 0,
  };
}
