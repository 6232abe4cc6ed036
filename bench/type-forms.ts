import { recheckForm } from '../src/app/check/check-form';
import { crossAgain } from '../src/app/check/between-forms/cross-check';
import { tellCross, toldAfter, toldOfAll } from '../src/app/check/between-forms/cross-told';
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
  let cross = toldOfAll(checked);
  const times = entries.map(({ form, at, cell, value }) => {
    form.grid.put(cell.row, cell.column, value);
    const edited = [cell, ...calculate(form)];
    const watch = startWatch();
    const before = checked[at];
    const after = (before && recheckForm(before, form.grid, edited)) ?? check(form);
    checked = checked.map((one, index) => (index === at ? after : one));
    cross = toldAfter(cross, checked);
    return watch.read();
  });
  const told = cross.told.map(({ findings, ledger }) => ({ findings, ledger }));
  const anew = toldOfAll(open.map(check)).told.map(({ findings, ledger }) => ({
    findings,
    ledger,
  }));
  if (JSON.stringify(told) !== JSON.stringify(anew)) throw new Error('not what is told anew');
  return times;
}

export interface SlipMeasures {
  readonly verdicts: readonly Time[];
  readonly told: readonly Time[];
}

/** One amount is typed wrong in forms that agree, each time another, the totals calculated: to the verdicts, and to what is told. */
export function measureSlips(count: number, runs: number): SlipMeasures {
  const open = Array.from({ length: count }, (_, index) => openForm(index));
  const checked = open.map(check);
  const cross = toldOfAll(checked);
  const places = open.map(typedCells);
  const verdicts: Time[] = [];
  const told: Time[] = [];
  for (let run = -runs; run < runs; run += 1) {
    const at = Math.abs(run * 7919) % open.length;
    const [form, before, cells] = [open[at], checked[at], places[at] ?? []];
    const cell = cells[Math.abs(run * 31) % cells.length];
    if (!form || !before || !cell) throw new Error('no such form');
    const was = valueAt(form, cell);
    form.grid.put(cell.row, cell.column, Number(was) + 1 + Math.abs(run % 100));
    const edited = [cell, ...calculate(form)];
    const [toVerdicts, toTold] = [startWatch(), startWatch()];
    const after = recheckForm(before, form.grid, edited) ?? check(form);
    const again = crossAgain(
      cross.check,
      checked.map((one, index) => (index === at ? after : one)),
    );
    const time = toVerdicts.read();
    tellCross(again, cross);
    if (run >= 0) verdicts.push(time);
    if (run >= 0) told.push(toTold.read());
    form.grid.put(cell.row, cell.column, was);
    calculate(form);
  }
  return { verdicts, told };
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
