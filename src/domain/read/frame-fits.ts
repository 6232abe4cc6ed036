import { beginSign, isSumOfItem, type BeginSign } from './begin-evidence';
import { cost } from './match-cost';
import { matchContinuing, matchOpening, type RowMatch } from './match-row';
import type { ReadPlan } from './read-plan';
import { itemFrame, type Frame, type RowTemplate } from './row-template';
import type { RowStep } from './row-steps';
import type { SheetRow } from './sheet-rows';

/**
 * More than can speak against any reading: no reading ends with that row of the form. A whole number like all points, as Infinity is
 * none: lists of whole numbers take the least room, and there is one for each row.
 */
export const unreached = 1e8;

/** How the frames of a form fit one row, by the frame: each is looked at when it is first asked about. */
export interface FrameFits {
  readonly plan: ReadPlan;
  readonly row: SheetRow;
  readonly opening: (RowMatch | undefined)[];
  readonly continuing: (number | undefined)[];
  readonly beginning: (BeginSign | undefined)[];
}

export function frameFits(plan: ReadPlan, row: SheetRow): FrameFits {
  const count = plan.frames.length;
  return {
    plan,
    row,
    opening: Array<undefined>(count).fill(undefined),
    continuing: Array<undefined>(count).fill(undefined),
    beginning: Array<undefined>(count).fill(undefined),
  };
}

/** Whether words at the left say that a group begins in the row. */
export function leadsAreFound(fits: FrameFits, { frames }: RowTemplate): boolean {
  for (const frame of frames) if (opened(fits, frame).found > 0) return true;
  return false;
}

/** What speaks against taking a step in the row, which matches its template so and so. */
export function stepCost(fits: FrameFits, step: RowStep, own: RowMatch): number {
  const { plan, row, continuing } = fits;
  let points = own.cost + step.cost;
  let { found, others } = own;
  for (const frame of step.opens) {
    const match = opened(fits, frame);
    points += match.cost;
    found += match.found;
    others += match.others;
  }
  if (found === 0 && (others > 0 || isBareBegin(plan, step))) return unreached;
  for (const frame of step.continues) {
    points += continuing[frame.index] ??= matchContinuing(frame, row);
  }
  for (const frame of step.to.frames) points += beginCost(fits, step, frame);
  return points + totalCost(fits, step.to);
}

function opened({ row, opening }: FrameFits, frame: Frame): RowMatch {
  return (opening[frame.index] ??= matchOpening(frame, row));
}

function beginCost(
  { plan, row, beginning }: FrameFits,
  { from, to, opens }: RowStep,
  frame: Frame,
): number {
  const evidence = plan.begins[frame.index] ?? null;
  if (evidence === null) return 0;
  const sign = (beginning[frame.index] ??= beginSign(evidence, row));
  if (sign === 'outside') return cost.againstFormula;
  if (to === evidence.own) {
    const isFirst = from === null || !from.frames.includes(frame) || opens[0] !== frame;
    const isAgainst = sign === 'never' || (sign === 'unlikely' && !isFirst);
    return isAgainst ? cost.wrongBegin : 0;
  }
  if (itemFrame(to) === frame) return 0;
  // Where there are formulas they tell what a row is.
  const isWithoutOwn =
    opens.includes(frame) && row.cells.every(({ formula }) => formula === null)
      ? cost.missingBegin
      : 0;
  if (sign === 'sure') return cost.againstFormula + isWithoutOwn;
  return (sign === 'likely' ? cost.wrongBegin : 0) + isWithoutOwn;
}

function totalCost({ plan: { begins }, row }: FrameFits, to: RowTemplate): number {
  if (to.isHead || to.labels > 0 || to.frames.length > 0) return 0;
  for (const evidence of begins) {
    if (evidence && isSumOfItem(evidence, to, row)) return cost.againstFormula;
  }
  return 0;
}

/** A table does not begin with a row without words while rows with words should stand above it: any row may look like that. */
function isBareBegin({ templates }: ReadPlan, { from, to }: RowStep): boolean {
  return from === null && templates.slice(0, to.index).some(({ isNamed }) => isNamed);
}
