import { formulaEngine, IUniverInstanceService } from '../univer';
import type { Injector, Workbook } from '../univer';
import { shiftFormula } from './shift-formula';
import type { Change, Mutations } from './shift-rules';

/** The names of the workbook after cells of one sheet moved. */
export function shiftNames(injector: Injector, { unitId, sheetId, shift }: Change): Mutations {
  const result: Mutations = { redos: [], undos: [] };
  const lexer = injector.get(formulaEngine.LexerTreeBuilder);
  const book = injector.get(IUniverInstanceService).getUnit<Workbook>(unitId);
  const shifted = book?.getSheetBySheetId(sheetId)?.getName() ?? '';
  const names = injector.get(formulaEngine.IDefinedNamesService).getDefinedNameMap(unitId) ?? {};
  const id = formulaEngine.SetDefinedNameMutation.id;
  for (const item of Object.values(names)) {
    const bare = item.formulaOrRefString.replace(/^=/, '');
    const prefix = item.formulaOrRefString.slice(0, -bare.length);
    // A name belongs to no sheet: only references that name one move.
    const moved = shiftFormula(lexer, `=${bare}`, '', shifted, shift).slice(1);
    if (moved === bare) continue;
    const changed = { ...item, formulaOrRefString: prefix + moved };
    result.redos.push({ id, params: { unitId, ...changed } });
    result.undos.push({ id, params: { unitId, ...item } });
  }
  return result;
}
