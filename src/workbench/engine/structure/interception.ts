import type { Area } from '../../grid/area';
import {
  CommandType,
  formulaEngine,
  ICommandService,
  IUniverInstanceService,
  sheets,
  sheetsFormula,
} from '../univer';
import { sheetsConditionalFormatting, UniverInstanceType } from '../univer';
import type { ICommand, ICommandInfo, Injector, IMutationInfo, IRange, Workbook } from '../univer';
import type { SideData } from '../side-data';
import { areaOfRange } from './ranges';
import { inverse } from './shift';
import type { Shift } from './shift';
import { shiftFormulas } from './shift-formulas';
import { shiftMerges } from './shift-merges';
import { shiftNames } from './shift-names';
import { shiftPageBreaks } from './shift-page-breaks';
import { shiftTables } from './shift-tables';
import { shiftRules, validationMutations } from './shift-rules';

export interface SheetShift {
  /** The same for a shift, its undo and its redo. */
  readonly step: number;
  readonly undone: boolean;
  readonly sheetId: string;
  readonly shift: Shift;
}

export type ShiftListener = (change: SheetShift) => void;

interface Interception {
  readonly redos: IMutationInfo[];
  readonly undos: IMutationInfo[];
  readonly preRedos?: IMutationInfo[];
  readonly preUndos?: IMutationInfo[];
}

/** Private to Univer. */
interface FormulaUpdater {
  _getUpdateFormula(info: ICommandInfo): Interception;
}

interface StructureParams {
  readonly unitId?: string;
  readonly subUnitId?: string;
  readonly range: IRange;
}

export const cellsShiftedMutation = 'workbench.mutation.cells-shifted';

const structureCommands: Readonly<Record<string, Pick<Shift, 'kind' | 'axis'>>> = {
  [sheets.EffectRefRangId.InsertRowCommandId]: { kind: 'insert', axis: 'rows' },
  [sheets.EffectRefRangId.InsertColCommandId]: { kind: 'insert', axis: 'columns' },
  [sheets.EffectRefRangId.RemoveRowCommandId]: { kind: 'delete', axis: 'rows' },
  [sheets.EffectRefRangId.RemoveColCommandId]: { kind: 'delete', axis: 'columns' },
  [sheets.EffectRefRangId.InsertRangeMoveDownCommandId]: { kind: 'insert', axis: 'rows' },
  [sheets.EffectRefRangId.InsertRangeMoveRightCommandId]: { kind: 'insert', axis: 'columns' },
  [sheets.EffectRefRangId.DeleteRangeMoveUpCommandId]: { kind: 'delete', axis: 'rows' },
  [sheets.EffectRefRangId.DeleteRangeMoveLeftCommandId]: { kind: 'delete', axis: 'columns' },
};

/**
 * The one place that hears of every row, column or cell put in or taken out, by the add-in or by the user, and of its
 * undo. What Univer does to formulas (a sheet named in a reference to its own sheet is lost, whole rows do not grow),
 * names, merged cells (it watches those of one sheet) and rules (nothing without its user interface) is replaced.
 */
export function interceptStructure(
  injector: Injector,
  sideData: SideData,
): { onShift(listener: ShiftListener): void } {
  const listeners = new Set<ShiftListener>();
  const interceptors = injector.get(sheets.SheetInterceptorService);
  const books = injector.get(IUniverInstanceService);
  let lastStep = 0;
  const univers = interceptors.onCommandExecute.bind(interceptors);
  const mutation: ICommand<SheetShift> = {
    id: cellsShiftedMutation,
    type: CommandType.MUTATION,
    handler: (_, change) => {
      if (change) listeners.forEach((listener) => listener(change));
      return true;
    },
  };
  injector.get(ICommandService).registerCommand(mutation);

  // What it works out for formulas is thrown away below, and costs as much as doing it right.
  const formulas = injector.get(sheetsFormula.UpdateFormulaController) as unknown as FormulaUpdater;
  const updates = formulas._getUpdateFormula.bind(formulas);
  formulas._getUpdateFormula = (info) =>
    structureCommands[info.id] ? { redos: [], undos: [] } : updates(info);

  interceptors.onCommandExecute = (info: ICommandInfo) => {
    const theirs = univers(info);
    const way = structureCommands[info.id];
    if (!way || !info.params) return theirs;
    const params = info.params as StructureParams;
    const book = books.getCurrentUnitOfType<Workbook>(UniverInstanceType.UNIVER_SHEET);
    const unitId = params.unitId ?? book?.getUnitId() ?? '';
    const sheetId = params.subUnitId ?? book?.getActiveSheet()?.getSheetId() ?? '';
    const shift: Shift = { ...way, area: wholeArea(info.id, params.range) };
    const change = { unitId, sheetId, shift };
    const followers = [
      ...[shiftFormulas, shiftNames, shiftMerges, shiftRules].map((follow) =>
        follow(injector, change),
      ),
      shiftPageBreaks(sideData, change),
      shiftTables(sideData, change),
    ];
    const step = ++lastStep;
    return {
      preRedos: theirs.preRedos?.filter(isUnivers) ?? [],
      preUndos: theirs.preUndos?.filter(isUnivers) ?? [],
      redos: [
        ...theirs.redos.filter(isUnivers),
        ...followers.flatMap(({ redos }) => redos),
        { id: cellsShiftedMutation, params: { step, undone: false, sheetId, shift } },
      ],
      undos: [
        ...theirs.undos.filter(isUnivers),
        ...followers.flatMap(({ undos }) => undos),
        {
          id: cellsShiftedMutation,
          params: { step, undone: true, sheetId, shift: inverse(shift) },
        },
      ],
    } satisfies Interception;
  };
  return { onShift: (listener) => void listeners.add(listener) };
}

const ownMutations: ReadonlySet<string> = new Set([
  ...Object.values(validationMutations),
  sheetsConditionalFormatting.AddConditionalRuleMutation.id,
  sheetsConditionalFormatting.SetConditionalRuleMutation.id,
  sheetsConditionalFormatting.DeleteConditionalRuleMutation.id,
  sheetsConditionalFormatting.MoveConditionalRuleMutation.id,
  sheets.AddWorksheetMergeMutation.id,
  sheets.SetRangeValuesMutation.id,
  formulaEngine.SetDefinedNameMutation.id,
  sheets.RemoveWorksheetMergeMutation.id,
]);

function isUnivers({ id }: IMutationInfo): boolean {
  return !ownMutations.has(id);
}

/** Univer's grid ends earlier than Excel's: its whole rows are whole rows. */
function wholeArea(commandId: string, range: IRange): Area {
  const { InsertRowCommandId, RemoveRowCommandId, InsertColCommandId, RemoveColCommandId } =
    sheets.EffectRefRangId;
  const rows = [InsertRowCommandId, RemoveRowCommandId] as readonly string[];
  const columns = [InsertColCommandId, RemoveColCommandId] as readonly string[];
  if (rows.includes(commandId)) {
    return areaOfRange({ ...range, startColumn: NaN, endColumn: NaN });
  }
  if (columns.includes(commandId)) {
    return areaOfRange({ ...range, startRow: NaN, endRow: NaN });
  }
  return areaOfRange(range);
}
