import { formulaEngine, IUniverInstanceService, UniverInstanceType } from './univer';
import type { Injector, Workbook } from './univer';

interface NameMutation {
  readonly unitId: string;
  readonly name: string;
  readonly formulaOrRefString: string;
}

/** Private to Univer: decides whether a formula was read with a name that has changed since. */
interface NameAwareLexer {
  _simpleCheckDefinedName(
    formula: string,
    names: {
      readonly unitId?: string | null;
      getDirtyDefinedNameMap(): Record<string, Record<string, string> | undefined>;
    },
  ): boolean;
}

/**
 * Univer 0.25.1 keeps what it read of `=Name*2` when the name is given another meaning: cells go on calculating with
 * the old one. Names change seldom, so a change of one reads and calculates all formulas again.
 */
export function recalculateWhenNamesChange(injector: Injector): void {
  const dirty = injector.get(formulaEngine.IActiveDirtyManagerService);
  const functions = injector.get(formulaEngine.IFunctionService);
  const books = injector.get(IUniverInstanceService);
  const lexer = injector.get(formulaEngine.LexerTreeBuilder) as unknown as NameAwareLexer;

  lexer._simpleCheckDefinedName = (formula, { unitId, getDirtyDefinedNameMap }) => {
    const text = formula.toLowerCase();
    const names = Object.keys(getDirtyDefinedNameMap()[unitId ?? ''] ?? {});
    return names.some((name) => text.includes(name.toLowerCase()));
  };

  // Without names it would not look whether a formula was read with one that is gone.
  injector.get(formulaEngine.IDefinedNamesService).getAllDefinedNamesIsEmpty = () => false;

  const mutations = [
    formulaEngine.SetDefinedNameMutation.id,
    formulaEngine.RemoveDefinedNameMutation.id,
  ];
  for (const commandId of mutations) {
    dirty.register(commandId, {
      commandId,
      getDirtyData: ({ params }) => {
        const { unitId, name, formulaOrRefString } = params as NameMutation;
        const book = books.getUnit<Workbook>(unitId, UniverInstanceType.UNIVER_SHEET);
        const sheets = (book?.getSheets() ?? []).map((sheet) => [sheet.getSheetId(), '1']);
        functions.deleteFormulaAstCacheKey(unitId);
        return {
          forceCalculation: true,
          dirtyDefinedNameMap: { [unitId]: { [name]: formulaOrRefString } },
          clearDependencyTreeCache: { [unitId]: Object.fromEntries(sheets) as never },
        };
      },
    });
  }
}
