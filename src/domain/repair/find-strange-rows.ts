import { printCell } from '../grid/cell';
import type { SheetGrid } from '../grid/sheet-grid';
import { readForm } from '../read/read-form';
import { isFilled } from '../read/sheet-rows';
import { wholeLayout } from '../rows/whole-layout';
import type { FoundDamage } from './damage';
import { gridWithout, rangeWithout, type RowsTakenOut } from './rows-taken-out';
import type { FormNow } from './sheet-now';

/** Empty rows that came between those of a form, as among its heads: without them it is as it is printed. */
export function findStrangeRows(now: FormNow): FoundDamage[] {
  const runs = emptyRuns(now);
  const alone = runs.find((run) => isWholeWithout([run], now));
  const taken = alone ? [alone] : runs;
  const [first] = taken;
  if (!first || (!alone && !isWholeWithout(runs, now))) return [];
  const rows = taken.map(({ row, count }) =>
    count === 1 ? `${row + 1}` : `${row + 1}—${row + count}`,
  );
  const at = printCell({ row: first.row, column: now.region.left });
  return [
    {
      damage: { kind: 'strangeRows', at, rows },
      steps: taken
        .slice()
        .reverse()
        .map((run) => ({ kind: 'deleteRows', ...run })),
    },
  ];
}

/** From top to bottom. Whole rows of the sheet go: nothing may stand beside the form either. */
function emptyRuns({ region, reading, sheet: { grid } }: FormNow): RowsTakenOut[] {
  const last = reading.table.range?.bottom ?? region.top;
  const runs: RowsTakenOut[] = [];
  for (let row = region.top; row <= last; row += 1) {
    if (!isEmptyRow(grid, row)) continue;
    const before = runs.at(-1);
    if (before && before.row + before.count === row)
      runs[runs.length - 1] = { row: before.row, count: before.count + 1 };
    else runs.push({ row, count: 1 });
  }
  return runs;
}

function isEmptyRow({ used, cellAt }: SheetGrid, row: number): boolean {
  for (let column = used?.left ?? 0; used && column <= used.right; column += 1) {
    const cell = cellAt(row, column);
    if (isFilled(cell) || cell.formula !== null) return false;
  }
  return true;
}

function isWholeWithout(runs: readonly RowsTakenOut[], now: FormNow): boolean {
  const { form, ref, sheet, region } = now;
  if (runs.length === 0) return false;
  const upwards = runs.slice().reverse();
  const grid = upwards.reduce((rest, run) => gridWithout(run, rest), sheet.grid);
  const left = upwards.reduce((rest, run) => rangeWithout(run, rest), region);
  const reading = readForm(form, ref.styleId, grid, left);
  return wholeLayout({ form, styleId: ref.styleId, reading }) !== null;
}
