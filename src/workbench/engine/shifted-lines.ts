import { maxColumns, maxRows } from '../grid/area';
import { formulaEngine, sheets } from './univer';
import type { Injector, IRange } from './univer';

interface LineMutation {
  readonly unitId: string;
  readonly subUnitId: string;
  readonly range: IRange;
}

/**
 * After rows are put in or taken out all cells below hold something else. To Univer only those that were taken out have changed:
 * right for formulas whose references follow, which are written anew, but not for `INDIRECT("A8")` or an INDEX, whose references
 * stay; and what was known to be changed before is known by where it stood.
 */
export function recalculateBehindShiftedLines(injector: Injector): void {
  const dirty = injector.get(formulaEngine.IActiveDirtyManagerService);
  const rows = ({ startRow }: IRange) => ({ startRow, startColumn: 0 });
  const columns = ({ startColumn }: IRange) => ({ startRow: 0, startColumn });
  const mutations = [
    [sheets.InsertRowMutation.id, rows],
    [sheets.RemoveRowMutation.id, rows],
    [sheets.InsertColMutation.id, columns],
    [sheets.RemoveColMutation.id, columns],
  ] as const;
  for (const [commandId, firstOf] of mutations) {
    const univers = dirty.get(commandId);
    dirty.register(commandId, {
      commandId,
      getDirtyData: (command) => {
        const { unitId, subUnitId: sheetId, range } = command.params as LineMutation;
        const data = univers?.getDirtyData(command) ?? {};
        const behind = { ...firstOf(range), endRow: maxRows - 1, endColumn: maxColumns - 1 };
        return {
          ...data,
          dirtyRanges: [...(data.dirtyRanges ?? []), { unitId, sheetId, range: behind }],
        };
      },
    });
  }
}
