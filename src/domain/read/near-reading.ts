import type { AlignedRow, Alignment } from './aligned-row';
import { frameFits, leadsAreFound, stepCost, type FrameFits } from './frame-fits';
import { cost } from './match-cost';
import {
  costOfPassing,
  hasOtherLabels,
  looksOf,
  matchRow,
  type RowLooks,
  type RowMatch,
} from './match-row';
import type { ReadPlan } from './read-plan';
import type { RowStep } from './row-steps';
import type { RowTemplate } from './row-template';
import type { SheetRow } from './sheet-rows';

/** So much speaks at most against a form of which hardly anything was changed, with the titles and notes around it. */
const bound: number = cost.skippedRow;

/** A reading of the rows until now. */
interface Reading {
  /** The row of the form that it ends with; null where nothing was found yet. */
  readonly at: RowTemplate | null;
  readonly points: number;
  readonly last: TakenRow | null;
}

interface TakenRow extends AlignedRow {
  readonly before: TakenRow | null;
}

/**
 * The reading that least speaks against, found by following only those against which little speaks: most forms are as they are
 * printed. Nothing ever speaks for a reading, so that what is over the bound stays over it: where one is found below it, all that could
 * be better were followed. Null where so much speaks against all of them.
 */
export function nearReading(plan: ReadPlan, rows: readonly SheetRow[]): Alignment | null {
  let open: Reading[] = [{ at: null, points: 0, last: null }];
  for (const row of rows) {
    open = readOn(plan, row, open);
    if (open.length === 0) return null;
  }
  let best: Alignment | null = null;
  let least = bound + 1;
  for (const { at, points, last } of open) {
    if (at === null || points + (plan.missingCost[at.index] ?? 0) >= least) continue;
    least = points + (plan.missingCost[at.index] ?? 0);
    best = { aligned: rowsUntil(last), missing: plan.missingAfter[at.index] ?? [] };
  }
  return best;
}

/** The best reading for each row of the form that the next row may be, in the order of the form. */
function readOn(plan: ReadPlan, row: SheetRow, open: readonly Reading[]): Reading[] {
  const looks = looksOf(row, plan.templates);
  const next = passOver(row, looks, open);
  const steps = nearSteps(plan);
  const fits = frameFits(plan, row);
  let tried: TriedRow | null = null;
  for (const { at, points, last } of open) {
    for (const step of steps.get(at) ?? none) {
      const { to } = step;
      const place = placeAt(next, to);
      const least = next[place]?.points ?? bound + 1;
      if (points + step.cost >= least) continue;
      const known = triedRow(tried, to);
      const own: RowMatch | null = known ? known.match : matchOf(to, looks, fits);
      if (!known) tried = { to, match: own, before: tried };
      if (own === null || points + step.cost + own.cost >= least) continue;
      const total = points + stepCost(fits, step, own);
      if (total >= least) continue;
      const reading = { at: to, points: total, last: { row, step, before: last } };
      if (place < 0) putInOrder(next, reading);
      else next[place] = reading;
    }
  }
  return next;
}

const none: readonly never[] = [];

function placeAt(open: readonly Reading[], at: RowTemplate): number {
  for (let place = 0; place < open.length; place += 1) if (open[place]?.at === at) return place;
  return -1;
}

/** A row of the form that a row was held against: there are few, so they are a chain and looked for one by one. */
interface TriedRow {
  readonly to: RowTemplate;
  /** Null where it is another. */
  readonly match: RowMatch | null;
  readonly before: TriedRow | null;
}

function triedRow(last: TriedRow | null, to: RowTemplate): TriedRow | null {
  let tried = last;
  while (tried && tried.to !== to) tried = tried.before;
  return tried;
}

function matchOf(to: RowTemplate, looks: RowLooks, fits: FrameFits): RowMatch | null {
  const isOther = hasOtherLabels(to, looks.row) && !leadsAreFound(fits, to);
  return isOther ? null : matchRow(to, looks.row, looks);
}

/** The readings in which a row belongs to no row of the form. */
function passOver(row: SheetRow, looks: RowLooks, open: readonly Reading[]): Reading[] {
  const { inside, above } = costOfPassing(row, looks);
  const passed: Reading[] = [];
  for (const { at, points, last } of open) {
    const sum = points + (at === null ? above : inside);
    if (sum <= bound) passed.push({ at, points: sum, last });
  }
  return passed;
}

function putInOrder(open: Reading[], reading: Reading): void {
  let place = open.length;
  for (let before = open[place - 1]; before; before = open[place - 1]) {
    if (placeOf(before) <= placeOf(reading)) break;
    open[place] = before;
    place -= 1;
  }
  open[place] = reading;
}

/** Of two steps with equal evidence the one that comes from the earlier row is taken, and before all of them the first of a form. */
function placeOf({ at }: Reading): number {
  return at?.index ?? -1;
}

type Steps = ReadonlyMap<RowTemplate | null, readonly RowStep[]>;

const known = new WeakMap<ReadPlan, Steps>();

/** By the row of the form that they come from: the steps that are not too much by themselves. */
function nearSteps(plan: ReadPlan): Steps {
  const before = known.get(plan);
  if (before) return before;
  const steps = new Map<RowTemplate | null, RowStep[]>();
  for (const step of plan.steps.flat()) {
    if (step.cost > bound) continue;
    const same = steps.get(step.from);
    if (same) same.push(step);
    else steps.set(step.from, [step]);
  }
  known.set(plan, steps);
  return steps;
}

function rowsUntil(last: TakenRow | null): AlignedRow[] {
  const rows: AlignedRow[] = [];
  for (let taken = last; taken; taken = taken.before) rows.push(taken);
  return rows.reverse();
}
