import type { NativeRulesNow } from '../domain/repair/sheet-now';

/** What of a sheet says whether Excel watches anything on it by itself. */
export interface LoadedRules {
  readonly asked: Excel.DataValidation;
  readonly painted: OfficeExtension.ClientResult<number>;
}

export function loadNativeRules(sheet: Excel.Worksheet): LoadedRules {
  const cells = sheet.getRange();
  return {
    asked: cells.dataValidation.load('type,prompt'),
    painted: cells.conditionalFormats.getCount(),
  };
}

/** Once the batch is through. */
export function nativeRulesOf({ asked: { type, prompt }, painted }: LoadedRules): NativeRulesNow {
  // Cells that differ have no common prompt.
  const common: Excel.DataValidationPrompt | null = prompt;
  return { asks: type !== 'None' || common?.message !== '', paints: painted.value > 0 };
}
