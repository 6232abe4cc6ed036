import { ICommandService, IUniverInstanceService, sheets } from './univer';
import type { ICellData, Injector, Nullable, Workbook } from './univer';

interface CellsMutation {
  readonly unitId: string;
  readonly subUnitId: string;
  readonly cellValue?: Record<number, Nullable<Record<number, Nullable<ICellData>>>>;
}

/**
 * Univer judges anew what a cell holds when its format changes, and makes a number of the text "123" that a formula
 * gave. With the type said, a value stays what it is, whoever formats it.
 */
export function keepTypesOfValues(injector: Injector): void {
  const instances = injector.get(IUniverInstanceService);
  injector.get(ICommandService).beforeCommandExecuted((command) => {
    if (command.id !== sheets.SetRangeValuesMutation.id) return;
    const { unitId, subUnitId, cellValue } = command.params as CellsMutation;
    const stored = instances
      .getUnit<Workbook>(unitId)
      ?.getSheetBySheetId(subUnitId)
      ?.getCellMatrix();
    for (const row in cellValue) {
      const cells = cellValue[Number(row)];
      for (const column in cells) {
        const cell = cells[Number(column)];
        if (!cell || cell.v !== undefined || cell.t != null || !('s' in cell)) continue;
        const type = stored?.getValue(Number(row), Number(column))?.t;
        if (type != null) cells[Number(column)] = { ...cell, t: type };
      }
    }
  });
}
