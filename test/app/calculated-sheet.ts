import { calculate } from '../../src/domain/check/calculate';
import { formFigures } from '../../src/domain/check/form-figures';
import { styleOf, type FormDefinition } from '../../src/domain/form/form-definition';
import { isDerived } from '../../src/domain/form/walk-parts';
import { parseCell } from '../../src/domain/grid/cell';
import { printAmount } from '../../src/domain/money/print-amount';
import type { CellRange } from '../../src/domain/grid/cell-range';
import { readForm } from '../../src/domain/read/read-form';
import type { SheetModel } from '../domain/sheet-model';

/** Puts into a sheet what Excel would calculate there. */
export function calculateSheet(
  form: FormDefinition,
  styleId: string,
  grid: SheetModel,
  region: CellRange,
): void {
  const reading = readForm(form, styleId, grid, region);
  const figures = formFigures(styleOf(form, styleId), reading, form.unit);
  for (const { field, scope, at, formula } of figures.all) {
    const cell = parseCell(at);
    const result =
      isDerived(field) && formula !== null
        ? calculate(field, scope, figures, 'recalculated')?.result
        : null;
    if (!cell || !result) continue;
    grid.set(cell.row, cell.column, { value: shown(result, form.unit), formula, text: null });
  }
}

function shown(
  result: NonNullable<ReturnType<typeof calculate>>['result'],
  unit: FormDefinition['unit'],
): number | string {
  switch (result.kind) {
    case 'amount':
      return Number(printAmount(result.fen, unit));
    case 'number':
      return result.number;
    case 'blank':
      return 0;
    case 'unknown':
      return '#VALUE!';
  }
}
