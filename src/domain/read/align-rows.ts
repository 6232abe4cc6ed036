import { beginSign, type BeginSign } from './begin-evidence';
import { cost } from './match-cost';
import {
  hasOtherLabels,
  looksOf,
  matchContinuing,
  matchOpening,
  matchRow,
  type RowLooks,
  type RowMatch,
} from './match-row';
import { otherRows } from './named-rows';
import type { ReadPlan } from './read-plan';
import { itemFrame, type Frame, type RowTemplate } from './row-template';
import type { RowStep } from './row-steps';
import type { SheetRow } from './sheet-rows';

/** A row of the sheet that was recognised as a row of the form. */
export interface AlignedRow {
  readonly row: SheetRow;
  readonly step: RowStep;
}

export interface Alignment {
  readonly aligned: readonly AlignedRow[];
  /** Rows of the form that should stand below the last one. */
  readonly missing: readonly RowTemplate[];
  readonly trail: AlignmentTrail;
}

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

/**
 * Finds the rows of the form in the rows of the sheet: of all readings in which they keep their order, the one that least speaks
 * against. Readings are compared step by step, so that the effort grows with the rows, not with the readings.
 */
export function alignRows(plan: ReadPlan, rows: readonly SheetRow[]): Alignment {
  const start = plan.templates.length;
  const readings: RowReadings[] = [];
  let best = beforeFirstRow(plan);
  for (const row of rows) {
    const reading = advance(plan, row, best);
    readings.push(reading);
    best = reading.points;
  }
  const end = endOf(plan, best);
  return {
    aligned: follow(readings, rows, end, start),
    missing: plan.missingAfter[end] ?? [],
    trail: { rows: readings, end },
  };
}

/**
 * More than can speak against any reading: no reading ends with that row of the form. A whole number like all points, as Infinity is
 * none: lists of whole numbers take the least room, and there is one for each row.
 */
export const unreached = 1e8;

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
    if (isOther[to.index] && !fits.leadsAreFound(to)) continue;
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
  const skipped = row.isBlank
    ? cost.skippedBlank
    : looks.isNote || looks.isIndex
      ? cost.skippedNote
      : cost.skippedRow;
  const start = before.length - 1;
  const points = before.slice();
  for (let at = 0; at < start; at += 1) {
    const was = before[at] ?? unreached;
    if (was !== unreached) points[at] = was + skipped;
  }
  const above = row.isBlank ? skipped : Math.min(skipped, cost.skippedAbove);
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
      if (hasOtherLabels(to, row) && !fits.leadsAreFound(to)) return false;
      own = matchRow(to, row, looks);
    }
    if (sum + own.cost + step.cost >= least) continue;
    const total = sum + fits.stepCost(step, own);
    if (total >= least) continue;
    least = total;
    points[to.index] = total;
    steps[to.index] = step;
    isBetter = true;
  }
  return isBetter;
}

/** How the frames of a form fit one row. */
export interface FrameFits {
  /** Whether words at the left say that a group begins in the row. */
  leadsAreFound(template: RowTemplate): boolean;
  /** What speaks against taking a step in the row, which matches its template so and so. */
  stepCost(step: RowStep, own: RowMatch): number;
}

/** How one row fits the frames of a form, each looked at once. */
export function frameFits(plan: ReadPlan, row: SheetRow): FrameFits {
  const { begins } = plan;
  const opening: (RowMatch | undefined)[] = [];
  const continuing: (number | undefined)[] = [];
  const beginning: (BeginSign | undefined)[] = [];
  const open = (frame: Frame) => (opening[frame.index] ??= matchOpening(frame, row));

  function beginCost({ from, to, opens }: RowStep, frame: Frame): number {
    const evidence = begins[frame.index] ?? null;
    if (evidence === null) return 0;
    const sign = (beginning[frame.index] ??= beginSign(evidence, row));
    if (sign === 'outside') return cost.againstFormula;
    if (to === evidence.own) {
      const isFirst = from === null || !from.frames.includes(frame) || opens[0] !== frame;
      const isAgainst = sign === 'never' || (sign === 'unlikely' && !isFirst);
      return isAgainst ? cost.wrongBegin : 0;
    }
    if (itemFrame(to) === frame) return 0;
    const isWithoutOwn = opens.includes(frame) ? cost.missingBegin : 0;
    if (sign === 'sure') return cost.againstFormula + isWithoutOwn;
    return (sign === 'likely' ? cost.wrongBegin : 0) + isWithoutOwn;
  }

  return {
    leadsAreFound({ frames }) {
      for (const frame of frames) if (open(frame).found > 0) return true;
      return false;
    },
    stepCost(step, own) {
      let points = own.cost + step.cost;
      let { found, others } = own;
      for (const frame of step.opens) {
        const match = open(frame);
        points += match.cost;
        found += match.found;
        others += match.others;
      }
      if (found === 0 && (others > 0 || isBareBegin(plan, step))) return unreached;
      for (const frame of step.continues) {
        points += continuing[frame.index] ??= matchContinuing(frame, row);
      }
      for (const frame of step.to.frames) points += beginCost(step, frame);
      return points;
    },
  };
}

/** A table does not begin with a row without words while rows with words should stand above it: any row may look like that. */
function isBareBegin({ templates }: ReadPlan, { from, to }: RowStep): boolean {
  return from === null && templates.slice(0, to.index).some(({ isNamed }) => isNamed);
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
