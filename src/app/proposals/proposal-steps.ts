import { parseCell } from '../../domain/grid/cell';
import { printRange, rangeOfCell } from '../../domain/grid/cell-range';
import { coverRanges } from '../../domain/grid/cover-ranges';
import type { RowStep } from '../../domain/rows/row-plan';
import type { SheetChange } from '../ports';
import { isAsked, type FormProposals, type Proposal } from './proposal';

/** Proposals that somebody looked at: what is new is written, and of what is asked about the cells that were ticked. */
export interface LookedAt {
  readonly of: FormProposals;
  /** Cells of proposals. */
  readonly ticked: ReadonlySet<string>;
}

export function wantedProposals({ of, ticked }: LookedAt): readonly Proposal[] {
  return of.proposals.filter(
    ({ state, cell }) => state === 'new' || (isAsked(state) && ticked.has(cell)),
  );
}

/** What is done to each sheet. Forms further down come first, so that rows of others above do not move their cells. */
export function proposalChanges(all: readonly LookedAt[]): readonly SheetChange[] {
  const bySheet = new Map<string, LookedAt[]>();
  for (const one of all) {
    const { id } = one.of.sheet;
    bySheet.set(id, [...(bySheet.get(id) ?? []), one]);
  }
  return [...bySheet].flatMap(([sheetId, forms]) => {
    const fromBelow = [...forms].sort((a, b) => b.of.top - a.of.top);
    const steps = fromBelow.flatMap(stepsOf);
    return steps.length > 0 ? [{ sheetId, steps }] : [];
  });
}

function stepsOf(one: LookedAt): RowStep[] {
  const wanted = wantedProposals(one);
  return wanted.length > 0 ? [...one.of.room, ...writtenSteps(wanted)] : [];
}

/**
 * A text that is put into a cell of the format text would show the apostrophe that keeps it from being a formula, and a number would
 * stay a text: while they are written the cells have another format.
 */
function writtenSteps(wanted: readonly Proposal[]): RowStep[] {
  const emptied = wanted.filter(({ state }) => state === 'emptied');
  const proposals = wanted.filter(({ state }) => state !== 'emptied');
  const inTexts = proposals.filter(({ isText }) => isText);
  const texts = inTexts.filter(({ value }) => typeof value === 'string');
  const numbers = inTexts.filter(({ value }) => typeof value === 'number');
  return [
    ...formatted(texts, 'General'),
    ...formatted(numbers, '0.00'),
    ...proposals.map(({ cell, value }): RowStep => ({ kind: 'put', cell, content: value })),
    ...formatted(texts, '@'),
    ...cleared(emptied),
  ];
}

function cleared(proposals: readonly Proposal[]): RowStep[] {
  const areas = areasOf(proposals);
  return areas.length > 0 ? [{ kind: 'clear', areas }] : [];
}

function areasOf(proposals: readonly Proposal[]): readonly string[] {
  const cells = proposals.flatMap(({ cell }) => parseCell(cell) ?? []);
  return coverRanges(cells.map(rangeOfCell)).map(printRange);
}

function formatted(proposals: readonly Proposal[], format: string): RowStep[] {
  const areas = areasOf(proposals);
  return areas.length > 0 ? [{ kind: 'numberFormat', format: { areas, format } }] : [];
}
