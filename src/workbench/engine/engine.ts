import { calculationOf } from './calculation';
import type { Calculation } from './calculation';
import { recalculateWhenNamesChange } from './defined-names';
import { speedUpDependencyLists } from './dependency-lists';
import { dropFormulasOfChangedFormats } from './format-formulas';
import { speedUpFormulaScans } from './formula-scan';
import { keepFormatsApart } from './formats-apart';
import { leaveSheetBeforeRemoval } from './front-sheet';
import { indirectFromItsCell } from './indirect';
import { keepTypesOfValues } from './keep-types';
import { addNamesWithoutSearch } from './new-names';
import { quickStyles } from './quick-styles';
import { savedStateOf } from './saved-state';
import type { SavedState } from './saved-state';
import { recalculateBehindShiftedLines } from './shifted-lines';
import { sideDataOf } from './side-data';
import type { SideData } from './side-data';
import { structureOf } from './structure/structure';
import type { Structure } from './structure/structure';
import { undoStackOf } from './undo-stack';
import type { UndoStack } from './undo-stack';
import {
  FUniver,
  formulaEngine,
  IUniverInstanceService,
  LocaleType,
  sheets,
  sheetsConditionalFormatting,
  sheetsFormula,
  sheetsNumfmt,
  sheetsValidation,
  Univer,
  UniverDocsPlugin,
} from './univer';
import type { FWorkbook, Injector, IWorkbookData } from './univer';

/** One workbook in Univer, with what the workbench adds to it. */
export interface Engine {
  readonly api: FUniver;
  readonly book: FWorkbook;
  /** When the workbook was made; undefined for one that was opened. */
  readonly createdAt: Date | undefined;
  readonly injector: Injector;
  readonly calculation: Calculation;
  readonly undo: UndoStack;
  readonly savedState: SavedState;
  readonly sideData: SideData;
  readonly structure: Structure;
  /** Closes the workbook and opens another, or an empty one. */
  open(snapshot?: Partial<IWorkbookData>, sideData?: ReadonlyMap<string, unknown>): void;
  dispose(): void;
}

/** Univer tells workbooks apart by their ids. */
let opened = 0;

/** A new sheet: Excel's default sizes in pixels; Univer's grid starts small and grows on demand. */
export const emptySheet = {
  rowCount: 1000,
  columnCount: 40,
  defaultColumnWidth: 64,
  defaultRowHeight: 20,
} as const;

function emptyWorkbook(): Partial<IWorkbookData> {
  const id = 'sheet-1';
  return {
    id: `workbook-${String(++opened)}`,
    name: '工作簿1',
    locale: LocaleType.ZH_CN,
    sheetOrder: [id],
    sheets: { [id]: { id, name: 'Sheet1', ...emptySheet } },
  };
}

/** Univer without a user interface: the engine of the tests in Node. */
function headlessUniver(): Univer {
  const univer = new Univer({
    locale: LocaleType.ZH_CN,
    locales: { [LocaleType.ZH_CN]: {} },
  });
  univer.registerPlugin(formulaEngine.UniverFormulaEnginePlugin);
  univer.registerPlugin(UniverDocsPlugin);
  univer.registerPlugin(sheets.UniverSheetsPlugin);
  univer.registerPlugin(sheetsFormula.UniverSheetsFormulaPlugin);
  univer.registerPlugin(sheetsValidation.UniverSheetsDataValidationPlugin);
  univer.registerPlugin(sheetsNumfmt.UniverSheetsNumfmtPlugin);
  univer.registerPlugin(sheetsConditionalFormatting.UniverSheetsConditionalFormattingPlugin);
  return univer;
}

export function createEngine(univer: Univer = headlessUniver()): Engine {
  const api = FUniver.newAPI(univer);
  const injector = univer.__getInjector();
  // The plugins start with the first workbook; nothing of theirs can be asked for before.
  let book = api.createWorkbook(emptyWorkbook());
  let createdAt: Date | undefined = new Date();
  speedUpFormulaScans(injector);
  speedUpDependencyLists(injector);
  keepTypesOfValues(injector);
  indirectFromItsCell(injector);
  leaveSheetBeforeRemoval(injector);
  quickStyles();
  keepFormatsApart();
  dropFormulasOfChangedFormats(injector);
  const calculation = calculationOf(injector);
  const undo = undoStackOf(injector, () => book.getId());
  const savedState = savedStateOf(undo);
  const sideData = sideDataOf(injector, undo);
  const structure = structureOf(injector, undo, sideData);
  recalculateWhenNamesChange(injector);
  recalculateBehindShiftedLines(injector);
  addNamesWithoutSearch(injector);
  return {
    api,
    injector,
    calculation,
    undo,
    savedState,
    sideData,
    structure,
    get book() {
      return book;
    },
    get createdAt() {
      return createdAt;
    },
    open(snapshot, extra = new Map()) {
      undo.clear();
      injector.get(IUniverInstanceService).disposeUnit(book.getId());
      book = api.createWorkbook(snapshot ?? emptyWorkbook());
      createdAt = snapshot ? undefined : new Date();
      sideData.replace(extra);
      savedState.remember()();
    },
    dispose() {
      calculation.dispose();
      univer.dispose();
    },
  };
}
