import { checkForm, recheckForm } from '../../src/app/check/check-form';
import { parseCell } from '../../src/domain/grid/cell';
import type { GridCell } from '../../src/domain/grid/sheet-grid';
import { readForm } from '../../src/domain/read/read-form';
import { hebeiSamples } from '../../src/packs/samples/hebei';
import { henanSamples } from '../../src/packs/samples/henan';
import { gridOf, layouts, type Layout } from '../domain/every-layout';
import { sheetModel, type SheetModel } from '../domain/sheet-model';

const samples = [...henanSamples, ...hebeiSamples];
const note = '注：本表不含涉密项目';

/** The layout, the row of the sheet that begins an item, and the column of the name or code that says so. */
const cases: readonly [name: string, row: number, column: number][] = [
  ['hebei-2018 F02 duties', 4, 0],
  ['national F04 a', 6, 0],
  ['national F04 c', 6, 0],
  ['national F08 standard', 6, 3],
  ['national F09 standard', 6, 3],
  ['national F11 standard', 6, 3],
];

/** The item's sums are typed over, so that nothing but its name or code says that it begins there. */
test.each(cases)(
  '%s: behind a row that is none of the form a row comes into doubt and out of it as checked anew',
  (name, row, column) => {
    const layout = layoutOf(name);
    const sample = samples.find(
      ({ formId, styleId }) => formId === layout.form.id && styleId === layout.style.id,
    );
    const grid = sheetModel(gridOf(layout, sample?.values ?? {}));
    const words = grid.cellAt(row, column);
    grid.shift('row', row, 1);
    grid.put(row, 0, note);
    for (let at = 0; at <= (grid.used?.right ?? 0); at += 1) {
      if (grid.cellAt(row + 1, at).formula !== null) grid.put(row + 1, at, 1.5);
    }
    expect(doubts(layout, grid)).toEqual([]);
    typeAndCheck(layout, grid, row + 1, column, { value: null, formula: null, text: null });
    expect(doubts(layout, grid)).toEqual([row + 1]);
    typeAndCheck(layout, grid, row + 1, column, words);
    expect(doubts(layout, grid)).toEqual([]);
  },
);

function layoutOf(name: string): Layout {
  const found = layouts.find(([one]) => one === name)?.[1];
  if (!found) throw new Error(`no layout ${name}`);
  return found;
}

function typeAndCheck(
  layout: Layout,
  grid: SheetModel,
  row: number,
  column: number,
  content: GridCell,
): void {
  const before = check(layout, grid);
  grid.set(row, column, content);
  const full = check(layout, grid);
  const again = recheckForm(before, grid, [{ row, column }]) ?? full;
  expect([again.ledger, again.findings]).toEqual([full.ledger, full.findings]);
}

function check(layout: Layout, grid: SheetModel) {
  const { form, style } = layout;
  const { region, reading } = readAll(layout, grid);
  return checkForm({ form, styleId: style.id, grid, region, reading });
}

function doubts(layout: Layout, grid: SheetModel): number[] {
  return readAll(layout, grid).reading.problems.flatMap(({ kind, at }) =>
    kind === 'doubtfulBegin' ? [parseCell(at)?.row ?? -1] : [],
  );
}

function readAll({ form, style }: Layout, grid: SheetModel) {
  const region = grid.used;
  if (!region) throw new Error('an empty sheet');
  return { region, reading: readForm(form, style.id, grid, region) };
}
