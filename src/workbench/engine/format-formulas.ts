import { cellToRange, Rectangle, sheetsConditionalFormatting } from './univer';
import type { Injector } from './univer';

/** Private to Univer. */
interface FormatFormulas {
  readonly _registerOtherFormulaService: {
    deleteFormula(unitId: string, sheetId: string, formulaIds: readonly string[]): void;
  };
  _registerRuleFormulas(unitId: string, sheetId: string, rule: object): void;
  deleteCache(
    unitId: string,
    sheetId: string,
    ruleId: string,
    formula?: string,
  ): readonly { readonly formulaId: string }[];
  _removeFormulaByCfId(unitId: string, sheetId: string, ruleId: string): void;
}

/** Where Univer's service finds, for drawing and after each change, the formats of a cell; private to it. */
const viewModel = '_conditionalFormattingViewModelV2';

/**
 * What draws a conditional format or asks how it looks has it calculated. Univer 0.25.1 also has every format calculated that is put
 * in, and those of each cell that is written: it asks for their results, though it only wants to know which formats to draw again.
 */
export function calculateShownFormatsOnly(injector: Injector): void {
  formatFormulasOf(injector)._registerRuleFormulas = () => undefined;

  const service = injector.get(sheetsConditionalFormatting.ConditionalFormattingService);
  const rules = injector.get(sheetsConditionalFormatting.ConditionalFormattingRuleModel);
  const results = injector.get(sheetsConditionalFormatting.ConditionalFormattingViewModel);
  const namesOnly = Object.create(results, {
    getCellCfs: {
      value: (unitId: string, sheetId: string, row: number, column: number) =>
        (rules.getSubunitRules(unitId, sheetId) ?? []).filter(({ ranges }) =>
          ranges.some((range) => Rectangle.contains(range, cellToRange(row, column))),
        ),
    },
  }) as typeof results;
  const drawing = Object.create(service, { [viewModel]: { value: results } }) as typeof service;
  service.composeStyle = service.composeStyle.bind(drawing);
  Object.defineProperty(service, viewModel, { value: namesOnly });
}

/**
 * When a conditional format is changed, as all below are by every row that is put in, Univer 0.25.1 forgets that it has its formula
 * and goes on calculating it: after ten rows each format is calculated eleven times with every edit.
 */
export function dropFormulasOfChangedFormats(injector: Injector): void {
  const service = formatFormulasOf(injector);
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

function formatFormulasOf(injector: Injector): FormatFormulas {
  return injector.get(
    sheetsConditionalFormatting.ConditionalFormattingFormulaService,
  ) as unknown as FormatFormulas;
}
