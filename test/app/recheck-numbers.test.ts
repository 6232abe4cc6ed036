import { checkForm, recheckForm } from '../../src/app/check/check-form';
import { parseCell, type Cell } from '../../src/domain/grid/cell';
import { readForm } from '../../src/domain/read/read-form';
import { isDerived } from '../../src/domain/form/walk-parts';
import { hebeiSamples } from '../../src/packs/samples/hebei';
import { henanSamples } from '../../src/packs/samples/henan';
import { gridOf, layouts, type Layout } from '../domain/every-layout';
import { sheetModel, type SheetModel } from '../domain/sheet-model';

const samples = [...henanSamples, ...hebeiSamples];
/** With items of many amounts, of which one may hold nothing else. */
const ofItems = layouts.filter(([, { form, packId }]) =>
  ['national F04', 'national F09', 'national F11'].includes(`${packId} ${form.id}`),
);
let [rechecked, anew] = [0, 0];

/** Numbers that rise by one are taken for the numbers of the columns: a row may be no item any more after its last number. */
test.each(ofItems)('%s: numbers over numbers are as checked anew, whole ones too', (_, layout) => {
  const { form, style } = layout;
  const sample = samples.find((one) => one.formId === form.id && one.styleId === style.id);
  if (!sample) throw new Error(`no sample of ${form.id}`);
  const grid = sheetModel(gridOf(layout, sample.values));
  const all = numberCells(layout, grid);
  for (const row of new Set(all.map((cell) => cell.row))) {
    const cells = all.filter((cell) => cell.row === row);
    // What else stands in the row would say that it is none of numbers.
    const bare = sheetModel(grid);
    const columns = new Set(cells.map(({ column }) => column));
    for (let column = 0; column <= (bare.used?.right ?? 0); column += 1) {
      if (!columns.has(column)) bare.put(row, column, null);
    }
    cells.forEach((cell, at) => bare.put(row, cell.column, at + 1.5));
    typeOver(layout, bare, cells);
  }
});

test('all were checked again but where the numbers begin or end to rise', () => {
  expect([rechecked, anew]).toEqual([36, 6]);
});

function typeOver(layout: Layout, grid: SheetModel, cells: readonly Cell[]): void {
  let checked = check(layout, grid);
  const typed = cells.map((cell, at) => [cell, at + 1] as const);
  for (const [cell, value] of [...typed, ...typed.map(([cell]) => [cell, 7.25] as const)]) {
    grid.put(cell.row, cell.column, value);
    const again = recheckForm(checked, grid, [cell]);
    const full = check(layout, grid);
    if (again) {
      rechecked += 1;
      expect([again.ledger, again.findings]).toEqual([full.ledger, full.findings]);
    } else anew += 1;
    checked = again ?? full;
  }
}

function check({ form, style }: Layout, grid: SheetModel) {
  const region = grid.used;
  if (!region) throw new Error('an empty sheet');
  const reading = readForm(form, style.id, grid, region);
  return checkForm({ form, styleId: style.id, grid, region, reading });
}

function numberCells(layout: Layout, grid: SheetModel): Cell[] {
  return check(layout, grid).figures.all.flatMap(({ field, at, content }) =>
    !isDerived(field) && content.kind === 'amount' ? (parseCell(at) ?? []) : [],
  );
}
