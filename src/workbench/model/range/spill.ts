import { formulaEngine } from '../../engine/univer';
import type { IRange, Nullable } from '../../engine/univer';
import type { Env } from '../env';
import { sheetById } from './cells';
import type { Area } from '../../grid/area';

/** The cells that one formula fills; the formula stands in the first. */
export interface Spill {
  readonly area: Area;
}

export function spillsOf(sheetId: string, env: Env): readonly Spill[] {
  const { injector, book } = env.engine;
  const ranges = injector.get(formulaEngine.FormulaDataModel).getArrayFormulaRange();
  const cells = sheetById(sheetId, env).getSheet();
  const spills: Spill[] = [];
  const rows = Object.values(ranges[book.getId()]?.[sheetId] ?? {});
  for (const row of rows) {
    for (const range of Object.values(row ?? {}) as readonly Nullable<IRange>[]) {
      if (!range) continue;
      const { startRow, startColumn, endRow, endColumn } = range;
      // Where something stands in the way nothing is spilled, but the range is kept.
      if (cells.getCellRaw(startRow, startColumn)?.v === '#SPILL!') continue;
      const area = {
        row: startRow,
        column: startColumn,
        rows: endRow - startRow + 1,
        columns: endColumn - startColumn + 1,
      };
      if (area.rows * area.columns > 1) spills.push({ area });
    }
  }
  return spills;
}
