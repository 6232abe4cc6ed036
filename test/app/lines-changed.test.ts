import { formFigures } from '../../src/domain/check/form-figures';
import { styleOf } from '../../src/domain/form/form-definition';
import { parseCell, printCell } from '../../src/domain/grid/cell';
import { readForm } from '../../src/domain/read/read-form';
import { hebeiSamples } from '../../src/packs/samples/hebei';
import { henanSamples } from '../../src/packs/samples/henan';
import { shiftRange, type Axis } from '../domain/move-references';
import { sheetModel, type SheetModel } from '../domain/sheet-model';
import { openForm, type OpenForm } from './single-mistakes';

const samples = [...henanSamples, ...hebeiSamples].map(
  (one) => [`${one.formId} ${one.styleId} ${one.profile.year}`, one] as const,
);

/** What users do to a form with Excel's own commands, line by line of all its lines. */
const changes = [
  ['a column is deleted', 'column', -1],
  ['a row is deleted', 'row', -1],
  ['a column is inserted', 'column', 1],
  ['a row is inserted', 'row', 1],
] as const;

describe.each(changes)('%s', (_, axis, count) => {
  test.each(samples)('%s: what is left is read as what it was, or not at all', (__, sample) => {
    const open = openForm(sample);
    const { region } = open.checked;
    const [first, last] =
      axis === 'column' ? [region.left, region.right] : [region.top, region.bottom];
    const lines = Array.from({ length: last - first + 1 }, (___, index) => first + index);
    expect(lines.flatMap((line) => misread(open, axis, line, count))).toEqual([]);
  });
});

/** The cells that are read as another field than before, and fields of a form that is whole though something of it is gone. */
function misread(open: OpenForm, axis: Axis, line: number, count: 1 | -1): string[] {
  const { form, sample, checked } = open;
  const grid = sheetModel(open.grid);
  const region = shiftRange(checked.region, axis, line, count);
  if (!region) return [];
  grid.shift(axis, line, count);
  withErrors(grid);
  const { styleId } = sample;
  const reading = readForm(form, styleOf(form, styleId).id, grid, region);
  const was = new Map(checked.figures.all.map(({ at, field }) => [at, field.id]));
  const seen = formFigures(styleOf(form, styleId), reading, form.unit).all;
  const other = seen.flatMap(({ at, field }) => {
    const cell = parseCell(at);
    if (!cell || grid.cellAt(cell.row, cell.column).value === null) return [];
    const moved = { ...cell, [axis]: before(cell[axis], line, count) };
    const old = was.get(printCell(moved));
    return old === field.id
      ? []
      : [`${axis} ${line + 1}: ${at} is ${field.id}, was ${String(old)}`];
  });
  const isLess = count < 0 && seen.length < checked.figures.all.length && isHeld(open, axis, line);
  const isSilent = isLess && axis === 'column' && reading.problems.length === 0;
  return isSilent ? [...other, `${axis} ${line + 1}: nobody says that it is gone`] : other;
}

function before(at: number, line: number, count: number): number {
  return at >= line ? at - count : at;
}

function isHeld({ grid, checked: { region } }: OpenForm, axis: Axis, line: number): boolean {
  const [first, last] =
    axis === 'column' ? [region.top, region.bottom] : [region.left, region.right];
  for (let at = first; at <= last; at += 1) {
    const [row, column] = axis === 'column' ? [at, line] : [line, at];
    if (grid.cellAt(row, column).value !== null) return true;
  }
  return false;
}

/** As Excel shows formulas that lost what they look at. */
function withErrors(grid: SheetModel): void {
  const { used } = grid;
  for (let row = 0; used && row <= used.bottom; row += 1) {
    for (let column = 0; column <= used.right; column += 1) {
      const cell = grid.cellAt(row, column);
      if (cell.formula?.includes('#REF!') === true) {
        grid.set(row, column, { ...cell, value: '#REF!' });
      }
    }
  }
}
