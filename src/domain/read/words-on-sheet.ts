import type { FormStyle } from '../form/form-style';
import type { CellRange } from '../grid/cell-range';
import { departmentOnSheet, type SaidDepartment } from './department-on-sheet';
import type { SheetGrid } from '../grid/sheet-grid';
import { yearsOnSheet, type SaidYear } from './years-on-sheet';

/** What the words around a table say of it: which years it is of, and whose it is. */
export interface WordsOnSheet {
  readonly years: readonly SaidYear[];
  readonly department: SaidDepartment | null;
}

export const noWords: WordsOnSheet = { years: [], department: null };

export function wordsOnSheet(style: FormStyle, grid: SheetGrid, region: CellRange): WordsOnSheet {
  return {
    years: yearsOnSheet(style, grid, region),
    department: departmentOnSheet(style, grid, region),
  };
}
