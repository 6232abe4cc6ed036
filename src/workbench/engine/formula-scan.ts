import { formulaEngine, IUniverInstanceService, ObjectMatrix, UniverInstanceType } from './univer';
import type { ICellData, Injector, Nullable, Workbook, Worksheet } from './univer';

/** What of Univer's formula model is replaced; `_getSheetFormulaIdMap` is private, and only this file knows it. */
interface FormulaScans {
  getFormulaData(): Parameters<typeof formulaEngine.initSheetFormulaData>[0];
  _getSheetFormulaIdMap(unitId: string, sheetId: string): Record<string, SharedFormula>;
}

interface SharedFormula {
  readonly f: string;
  readonly r: number;
  readonly c: number;
}

/**
 * Before every write of cells Univer looks at all cells of the workbook for formulas, twice and slowly, and the Excel
 * library cuts what it writes into pieces of 1,500 cells. This looks for the same and is about ten times as fast.
 */
export function speedUpFormulaScans(injector: Injector): void {
  const model = injector.get(formulaEngine.FormulaDataModel) as unknown as FormulaScans;
  const instances = injector.get(IUniverInstanceService);

  model.getFormulaData = () => {
    const data: ReturnType<FormulaScans['getFormulaData']> = {};
    for (const book of instances.getAllUnitsForType<Workbook>(UniverInstanceType.UNIVER_SHEET)) {
      data[book.getUnitId()] = {};
      for (const sheet of book.getSheets()) {
        const found = new ObjectMatrix(formulaCells(sheet));
        formulaEngine.initSheetFormulaData(data, book.getUnitId(), sheet.getSheetId(), found);
      }
    }
    return data;
  };

  model._getSheetFormulaIdMap = (unitId, sheetId) => {
    const shared: Record<string, SharedFormula> = {};
    const sheet = instances.getUnit<Workbook>(unitId)?.getSheetBySheetId(sheetId);
    if (!sheet) return shared;
    for (const [row, cells] of Object.entries(formulaCells(sheet))) {
      for (const [column, { f, si }] of Object.entries(cells)) {
        if (f && si) shared[si] = { f, r: Number(row), c: Number(column) };
      }
    }
    return shared;
  };
}

function formulaCells(sheet: Worksheet): Record<number, Record<number, ICellData>> {
  const found: Record<number, Record<number, ICellData>> = {};
  const rows = sheet.getCellMatrix().getMatrix() as Record<
    string,
    Nullable<Record<string, Nullable<ICellData>>>
  >;
  for (const row in rows) {
    const cells = rows[row];
    for (const column in cells) {
      const cell = cells[column];
      if (cell?.f || cell?.si) (found[Number(row)] ??= {})[Number(column)] = cell;
    }
  }
  return found;
}
