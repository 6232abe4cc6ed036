import { printCell } from '../../src/domain/grid/cell';
import { topLeft } from '../../src/domain/grid/cell-range';
import { fieldOf } from '../../src/domain/form/form-cell';
import { isDerived } from '../../src/domain/form/walk-parts';
import { filledValues } from '../files/filled-values';
import { brokenSheet } from './broken-sheet';
import { layouts } from './every-layout';

/** Links that users draw over a whole column or row: Excel takes the cell beside, or adds up all of them. */
const links = ['=A:A', '=$C:$D', "='别的表'!B:B", '=3:3', '=SUM(E:E)'];

const tables = layouts.filter(([, { form }]) => ['F02', 'F14', 'F16'].includes(form.id));

test.each(tables.flatMap(([name, layout]) => links.map((link) => [name, link, layout] as const)))(
  '%s: where the user links with %s its result is read, and nothing else is',
  (_, link, layout) => {
    const form = brokenSheet(layout, filledValues(layout.style));
    const before = form.read();
    const input = form.layout.cells.find(({ cell, range }) => {
      const field = fieldOf(cell);
      const isRead = before.cells.some(({ at }) => at === printCell(topLeft(range)));
      return field && !isDerived(field) && field.kind === 'amount' && isRead;
    });
    if (!input) throw new Error('there is no amount');
    const { row, column } = topLeft(input.range);
    form.sheet.set(row, column, { value: 7, formula: link, text: '7.00' });
    const after = form.read();
    const at = printCell({ row, column });
    expect(after.cells.find((one) => one.at === at)).toMatchObject({ value: 7, formula: link });
    const others = (reading: typeof before) =>
      reading.cells.filter((one) => one.at !== at).map((one) => [one.at, one.field, one.value]);
    expect(others(after)).toEqual(others(before));
    expect(after.problems).toEqual(before.problems);
  },
);

test.each(links)('a total that became %s is told, and never taken for ours', (link) => {
  const [, layout] = layouts.find(([name]) => name === 'national F16 standard') ?? [];
  if (!layout) throw new Error('there is no such form');
  const form = brokenSheet(layout, filledValues(layout.style));
  const total = form.layout.cells.find(
    ({ cell }) => 'derived' in cell && 'total' in cell.derived.formula,
  );
  if (!total) throw new Error('there is no total');
  const { row, column } = topLeft(total.range);
  form.sheet.set(row, column, { value: 7, formula: link, text: '7.00' });
  expect(form.inspect().map(({ damage }) => [damage.kind, damage.at])).toEqual([
    ['otherFormula', printCell({ row, column })],
  ]);
});
