import type { Engine } from '../../engine/engine';
import { selectedArea } from '../../engine/selection';
import { formulaEngine, sheets } from '../../engine/univer';
import type { ICommandInfo, IRange } from '../../engine/univer';
import { printArea } from '../../grid/address';
import { areasOfCells } from './areas-of-cells';
import type { CellMatrix } from './areas-of-cells';
import type { Occurrence } from './change';

/** What leaves no trace in the workbook: which sheet is shown, what is selected, that formulas were calculated. */
export interface Passing {
  before(): void;
  after(command: ICommandInfo): readonly Occurrence[];
}

interface SelectionParams {
  readonly subUnitId: string;
  readonly selections: readonly { readonly range: IRange }[];
  readonly type?: number;
}

interface CalculationResult {
  readonly unitData: Readonly<Record<string, Readonly<Record<string, CellMatrix>>>>;
}

export function passingOf(engine: Engine): Passing {
  const selected = new Map<string, string>();
  let book = '';
  let active = '';

  const nowActive = () => engine.book.getActiveSheet().getSheetId();

  /** Inserting, deleting and hiding sheets bring others to the front without a command for it. */
  function activated(): readonly Occurrence[] {
    const before = active;
    active = nowActive();
    if (active === before) return [];
    return [
      { kind: 'deactivated', sheetId: before },
      { kind: 'activated', sheetId: active },
    ];
  }

  function selection({ subUnitId, selections, type }: SelectionParams): readonly Occurrence[] {
    const { MOVE_START, MOVING } = sheets.SelectionMoveType;
    if (type === MOVE_START || type === MOVING) return [];
    const areas = selections.map(({ range }) => selectedArea(range));
    const address = areas.map(printArea).join(',');
    if (address === (selected.get(subUnitId) ?? 'A1') || areas.length === 0) return [];
    selected.set(subUnitId, address);
    return [{ kind: 'selected', sheetId: subUnitId, areas }];
  }

  return {
    before() {
      if (book === engine.book.getId()) return;
      // Another workbook was opened.
      book = engine.book.getId();
      active = nowActive();
      selected.clear();
    },
    after(command) {
      switch (command.id) {
        case sheets.SetWorksheetActiveOperation.id:
        case sheets.InsertSheetMutation.id:
        case sheets.RemoveSheetMutation.id:
        case sheets.SetWorksheetHideMutation.id:
          return activated();
        case sheets.SetSelectionsOperation.id:
          return selection(command.params as SelectionParams);
        case formulaEngine.SetFormulaCalculationResultMutation.id:
          return calculated(command.params as CalculationResult);
        default:
          return [];
      }
    },
  };

  function calculated({ unitData }: CalculationResult): readonly Occurrence[] {
    return Object.entries(unitData[engine.book.getId()] ?? {})
      .map(([sheetId, cells]) => ({
        kind: 'calculated' as const,
        sheetId,
        areas: areasOfCells(cells),
      }))
      .filter(({ areas }) => areas.length > 0);
  }
}
