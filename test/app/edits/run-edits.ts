import fc from 'fast-check';
import { checkForm, recheckForm } from '../../../src/app/check/check-form';
import type { CheckedForm } from '../../../src/app/check/report';
import { parseCell, type Cell } from '../../../src/domain/grid/cell';
import type { CellRange } from '../../../src/domain/grid/cell-range';
import { readForm } from '../../../src/domain/read/read-form';
import { arbitraryValues } from '../../domain/arbitrary-values';
import { gridOf, type Layout } from '../../domain/every-layout';
import { eachCell, sheetModel, type SheetModel } from '../../domain/sheet-model';
import { calculateSheet } from '../calculated-sheet';
import { randomFrom } from './random';
import { editAtRandom } from './random-edit';

interface Wanted {
  readonly seed: number;
  readonly sequences: number;
  readonly steps: number;
}

/** How many edits there were, and how many of them were checked without reading the form anew. */
export interface EditsRun {
  readonly edits: number;
  readonly rechecked: number;
}

/**
 * Edits a form at random, again and again, and checks it after each edit from what was known and from nothing.
 * @throws Error where the two do not say the same, with the seed that shows it.
 */
export function runEdits(layout: Layout, { seed, sequences, steps }: Wanted): EditsRun {
  const { form, style } = layout;
  const all = fc.sample(arbitraryValues(style, form.unit), { seed, numRuns: sequences });
  let [edits, rechecked] = [0, 0];
  all.forEach((values, sequence) => {
    const random = randomFrom(seed + sequence);
    const grid = sheetModel(gridOf(layout, values));
    let region = grid.used;
    if (!region) throw new Error('an empty sheet');
    calculateSheet(form, style.id, grid, region);
    let checked = checkAnew(layout, grid, region);
    for (let step = 0; step < steps; step += 1) {
      const edited = editAtRandom(random, grid, region, fieldCells(checked));
      const changed = edited && [...edited, ...recalculated(layout, grid, region, random.below(2))];
      const again = changed && recheckForm(checked, grid, changed);
      if (!edited) region = grid.used ?? region;
      const anew = checkAnew(layout, grid, region);
      edits += 1;
      if (again) {
        rechecked += 1;
        const where = `seed ${seed}, sequence ${sequence}, step ${step}, ${JSON.stringify(edited)}`;
        const [one, other] = [told(again), told(anew)];
        // To compare texts is much faster; what differs is shown field by field.
        if (JSON.stringify(one) !== JSON.stringify(other)) {
          expect([where, one]).toEqual([where, other]);
        }
      }
      checked = again ?? anew;
    }
  });
  return { edits, rechecked };
}

function checkAnew({ form, style }: Layout, grid: SheetModel, region: CellRange): CheckedForm {
  const reading = readForm(form, style.id, grid, region);
  return checkForm({ form, styleId: style.id, grid, region, reading });
}

function fieldCells({ figures }: CheckedForm): Cell[] {
  return figures.all.flatMap(({ at }) => parseCell(at) ?? []);
}

function told({ ledger, findings, figures, unit }: CheckedForm) {
  const seen = figures.all.map(({ field, ...figure }) => ({ ...figure, field: field.id }));
  return { ledger, findings, unit, seen };
}

/** The cells that Excel calculates otherwise after an edit. A workbook may also be set to calculate later. */
function recalculated(
  layout: Layout,
  grid: SheetModel,
  region: CellRange,
  isLater: number,
): Cell[] {
  if (isLater > 0) return [];
  const before = new Map<string, unknown>();
  const each = (visit: (key: string, cell: Cell, value: unknown) => void) =>
    eachCell(region, (row, column) =>
      visit(`${row} ${column}`, { row, column }, grid.cellAt(row, column).value),
    );
  each((key, _, value) => before.set(key, value));
  calculateSheet(layout.form, layout.style.id, grid, region);
  const cells: Cell[] = [];
  each((key, cell, value) => {
    if (before.get(key) !== value) cells.push(cell);
  });
  return cells;
}
