import { recheckForm } from '../src/app/check/check-form';
import { crossAgain, startCross } from '../src/app/check/cross-check';
import { isDerived } from '../src/domain/form/walk-parts';
import { parseCell, type Cell } from '../src/domain/grid/cell';
import { calculateSheet } from '../test/app/calculated-sheet';
import { check, openForm, type OpenForm } from './check-edits';
import { startWatch, type Time } from './stopwatch';

/**
 * What a user does: the amounts of each sample typed cell by cell into forms without amounts, the totals calculated after each. From each
 * entry to what is told of all forms, rules between them too.
 */
export function measureTyping(count: number, rounds: number): readonly Time[] {
  const times: Time[] = [];
  for (let round = -rounds; round < rounds; round += 1) {
    const own = typeForms(Array.from({ length: count }, (_, index) => openForm(index)));
    if (round >= 0) times.push(...own);
  }
  return times;
}

function typeForms(open: readonly OpenForm[]): Time[] {
  const entries = open.flatMap((form, at) =>
    typedCells(form).map((cell) => ({ form, at, cell, value: valueAt(form, cell) })),
  );
  for (const { form, cell } of entries) form.grid.put(cell.row, cell.column, null);
  open.forEach(calculate);
  let checked = open.map(check);
  let cross = startCross(checked);
  const times = entries.map(({ form, at, cell, value }) => {
    form.grid.put(cell.row, cell.column, value);
    const edited = [cell, ...calculate(form)];
    const watch = startWatch();
    const before = checked[at];
    const after = (before && recheckForm(before, form.grid, edited)) ?? check(form);
    checked = checked.map((one, index) => (index === at ? after : one));
    cross = crossAgain(cross, checked);
    return watch.read();
  });
  const told = cross.told.map(({ findings, ledger }) => ({ findings, ledger }));
  const anew = startCross(open.map(check)).told.map(({ findings, ledger }) => ({
    findings,
    ledger,
  }));
  if (JSON.stringify(told) !== JSON.stringify(anew)) throw new Error('not what is told anew');
  return times;
}

function typedCells(form: OpenForm): Cell[] {
  return check(form).figures.all.flatMap(({ field, at, content }) =>
    !isDerived(field) && field.kind === 'amount' && content.kind === 'amount'
      ? (parseCell(at) ?? [])
      : [],
  );
}

function valueAt({ grid }: OpenForm, { row, column }: Cell): number | string | null {
  const { value } = grid.cellAt(row, column);
  return typeof value === 'boolean' ? null : value;
}

/** The cells that say something else then. */
function calculate(open: OpenForm): Cell[] {
  const { form, styleId, grid, region } = open;
  const cells: Cell[] = [];
  for (let row = region.top; row <= region.bottom; row += 1) {
    for (let column = region.left; column <= region.right; column += 1) {
      if (grid.cellAt(row, column).formula !== null) cells.push({ row, column });
    }
  }
  const before = cells.map((cell) => valueAt(open, cell));
  calculateSheet(form, styleId, grid, region);
  return cells.filter((cell, place) => valueAt(open, cell) !== before[place]);
}
