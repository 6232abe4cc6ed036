import type { AlignedRow, Alignment } from './aligned-row';
import { frameFits, leadsAreFound, stepCost, unreached, type FrameFits } from './frame-fits';
import {
  costOfPassing,
  hasOtherLabels,
  looksOf,
  matchRow,
  type RowLooks,
  type RowMatch,
} from './match-row';
import { otherRows } from './named-rows';
import { nearReading } from './near-reading';
import type { ReadPlan } from './read-plan';
import type { RowTemplate } from './row-template';
import type { RowStep } from './row-steps';
import type { SheetRow } from './sheet-rows';

/** How an alignment was found, row by row: enough to tell whether it would still be found if a row were another. */
export interface AlignmentTrail {
  /** After each row, by the template it would be: what speaks against the best reading until then, and the step that led there. */
  readonly rows: readonly RowReadings[];
  /** The template that the best of all readings ends with. */
  readonly end: number;
}

export interface RowReadings {
  readonly points: readonly number[];
  /** Null where the row was passed over. */
  readonly steps: readonly (RowStep | null)[];
}

/** Finds the rows of the form in the rows of the sheet: of all readings in which they keep their order, the one that least speaks against. */
export function alignRows(plan: ReadPlan, rows: readonly SheetRow[]): Alignment {
  return nearReading(plan, rows) ?? alignmentOf(plan, rows, compareRows(plan, rows));
}

/** Compares all readings, step by step, so that the effort grows with the rows, not with the readings. */
export function compareRows(plan: ReadPlan, rows: readonly SheetRow[]): AlignmentTrail {
  const readings: RowReadings[] = [];
  let best = beforeFirstRow(plan);
  for (const row of rows) {
    const reading = advance(plan, row, best);
    readings.push(reading);
    best = reading.points;
  }
  return { rows: readings, end: endOf(plan, best) };
}

export function alignmentOf(
  plan: ReadPlan,
  rows: readonly SheetRow[],
  { rows: readings, end }: AlignmentTrail,
): Alignment {
  return {
    aligned: follow(readings, rows, end, plan.templates.length),
    missing: plan.missingAfter[end] ?? [],
  };
}

/** Nothing was read yet. */
export function beforeFirstRow({ templates }: ReadPlan): readonly number[] {
  const points = Array<number>(templates.length + 1).fill(unreached);
  points[templates.length] = 0;
  return points;
}

/** Which template the best of all readings ends with. Any row that was found says more than that nothing is there. */
export function endOf(plan: ReadPlan, best: readonly number[]): number {
  const start = plan.templates.length;
  let end = start;
  let least = unreached;
  for (let at = 0; at < start; at += 1) {
    const points = (best[at] ?? unreached) + (plan.missingCost[at] ?? 0);
    if (points >= least) continue;
    least = points;
    end = at;
  }
  return end;
}

/** One row further. */
export function advance(plan: ReadPlan, row: SheetRow, before: readonly number[]): RowReadings {
  const { templates } = plan;
  const looks = looksOf(row, templates);
  const reading = passOver(before, row, looks);
  const fits = frameFits(plan, row);
  const isOther = otherRows(templates, row);
  for (const to of templates) {
    if (isOther[to.index] && !leadsAreFound(fits, to)) continue;
    reach(plan, to, row, looks, fits, before, reading);
  }
  return reading;
}

/** Readings of a row while they are compared. */
export interface OpenReadings extends RowReadings {
  readonly points: number[];
  readonly steps: (RowStep | null)[];
}

/** The readings in which a row belongs to no row of the form. */
export function passOver(before: readonly number[], row: SheetRow, looks: RowLooks): OpenReadings {
  const { inside, above } = costOfPassing(row, looks);
  const start = before.length - 1;
  const points = before.slice();
  for (let at = 0; at < start; at += 1) {
    const was = before[at] ?? unreached;
    if (was !== unreached) points[at] = was + inside;
  }
  points[start] = (points[start] ?? 0) + above;
  return { points, steps: Array<RowStep | null>(before.length).fill(null) };
}

/** Compares the readings in which a row is a certain row of the form with the best so far. Whether one of them is better. */
export function reach(
  plan: ReadPlan,
  to: RowTemplate,
  row: SheetRow,
  looks: RowLooks,
  fits: FrameFits,
  before: readonly number[],
  { points, steps }: OpenReadings,
  extra = 0,
): boolean {
  let own: RowMatch | null = null;
  let least = points[to.index] ?? unreached;
  let isBetter = false;
  for (const step of plan.steps[to.index] ?? []) {
    const sum = (before[step.comesFrom] ?? unreached) + extra;
    // Nothing speaks for a reading: where the step alone is too much, how the row fits need not be known.
    if (sum + step.cost >= least) continue;
    if (own === null) {
      if (hasOtherLabels(to, row) && !leadsAreFound(fits, to)) return false;
      own = matchRow(to, row, looks);
    }
    if (sum + own.cost + step.cost >= least) continue;
    const total = sum + stepCost(fits, step, own);
    if (total >= least) continue;
    least = total;
    points[to.index] = total;
    steps[to.index] = step;
    isBetter = true;
  }
  return isBetter;
}

function follow(
  trail: readonly RowReadings[],
  rows: readonly SheetRow[],
  end: number,
  start: number,
): AlignedRow[] {
  const found: AlignedRow[] = [];
  let at = end;
  for (let index = rows.length - 1; index >= 0; index -= 1) {
    const step = trail[index]?.steps[at] ?? null;
    const row = rows[index];
    if (step === null || !row) continue;
    found.push({ row, step });
    at = step.from?.index ?? start;
  }
  return found.reverse();
}
