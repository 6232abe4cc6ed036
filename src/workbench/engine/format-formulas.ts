import { sheetsConditionalFormatting } from './univer';
import type { Injector } from './univer';

/** Private to Univer. */
interface FormatFormulas {
  readonly _registerOtherFormulaService: {
    deleteFormula(unitId: string, sheetId: string, formulaIds: readonly string[]): void;
  };
  deleteCache(
    unitId: string,
    sheetId: string,
    ruleId: string,
    formula?: string,
  ): readonly { readonly formulaId: string }[];
  _removeFormulaByCfId(unitId: string, sheetId: string, ruleId: string): void;
}

/**
 * When a conditional format is changed, as all below are by every row that is put in, Univer 0.25.1 forgets that it has its formula
 * and goes on calculating it: after ten rows each format is calculated eleven times with every edit.
 */
export function dropFormulasOfChangedFormats(injector: Injector): void {
  const service = injector.get(
    sheetsConditionalFormatting.ConditionalFormattingFormulaService,
  ) as unknown as FormatFormulas;
  const forget = service.deleteCache.bind(service);
  service.deleteCache = (unitId, sheetId, ruleId, formula) => {
    const forgotten = forget(unitId, sheetId, ruleId, formula);
    const formulaIds = forgotten.map(({ formulaId }) => formulaId);
    if (formulaIds.length > 0) {
      service._registerOtherFormulaService.deleteFormula(unitId, sheetId, formulaIds);
    }
    return forgotten;
  };
  service._removeFormulaByCfId = (unitId, sheetId, ruleId) => {
    service.deleteCache(unitId, sheetId, ruleId);
  };
}
