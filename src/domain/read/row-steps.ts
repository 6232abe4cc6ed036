import { cost } from './match-cost';
import { repeats, type Frame, type RowTemplate, type TemplateCell } from './row-template';

/** How reading goes on from one row of a form to another: inside what they share, out of the rest, into something new. */
export interface RowStep {
  /** Null at the beginning. */
  readonly from: RowTemplate | null;
  /** Its place among the readings of the row before: behind all templates at the beginning. */
  readonly comesFrom: number;
  readonly to: RowTemplate;
  readonly continues: readonly Frame[];
  readonly opens: readonly Frame[];
  /** The rows of the form that should have stood between. */
  readonly missing: readonly RowTemplate[];
  /** What speaks against it, whatever the row. */
  readonly cost: number;
  /** Null until somebody asks: most steps are never taken, and the others again and again. */
  begun: BegunCells | null;
}

/** What speaks against a reading in which these rows are missing. */
export function costOfMissing(missing: readonly RowTemplate[]): number {
  return missing.reduce((sum, { cells, isNamed }) => {
    if (cells.length === 0) return sum;
    return sum + (isNamed ? cost.missingRow : cost.missingUnnamedRow);
  }, 0);
}

/** What begins in a row with a step: the leads of the frames that it opens, and the cells of the row itself. */
export interface BegunCells {
  readonly cells: readonly TemplateCell[];
  /** The columns in which something belongs. */
  readonly columns: ReadonlySet<number>;
  /** Those with labels that have placeholders, as one for the unit. */
  readonly patterns: readonly TemplateCell[];
}

/** Found out once. */
export function begunCells(step: RowStep): BegunCells {
  if (step.begun) return step.begun;
  const cells = [...step.opens.flatMap(({ leads }) => leads), ...step.to.cells];
  const placed = cells.filter(({ cell }) => !('empty' in cell));
  const patterns = cells.filter(({ label }) => label !== null && label.expression !== null);
  const found = { cells, columns: new Set(placed.map(({ column }) => column)), patterns };
  step.begun = found;
  return found;
}

/** All steps that lead to a row. Of two with equal evidence the earlier is taken: straight on before a new item. */
export function stepsTo(to: RowTemplate, templates: readonly RowTemplate[]): RowStep[] {
  const before = between(templates, -1, to.index).filter((row) => isExpected(row, [to]));
  const first = makeStep(templates, null, to, 0, before);
  return [first, ...templates.flatMap((from) => stepsBetween(from, to, templates))];
}

/** What should have followed the last row that was found. */
export function missingAfter(from: RowTemplate | null, templates: readonly RowTemplate[]) {
  return between(templates, from?.index ?? -1, templates.length).filter((row) =>
    isExpected(row, from ? [from] : []),
  );
}

function stepsBetween(
  from: RowTemplate,
  to: RowTemplate,
  templates: readonly RowTemplate[],
): RowStep[] {
  const depth = commonDepth(from.frames, to.frames);
  const onward = between(templates, from.index, to.index).filter((row) =>
    isExpected(row, [from, to]),
  );
  const again = to.frames.slice(0, depth).flatMap((frame, at): RowStep[] => {
    if (!repeats(frame)) return [];
    const inside = templates.filter((row) => row.frames[at] === frame);
    const rest = inside.filter((row) => row.index > from.index && isExpected(row, [from]));
    const before = inside.filter((row) => row.index < to.index && isExpected(row, [to]));
    return [makeStep(templates, from, to, at, [...rest, ...before])];
  });
  // The innermost first: a row rather begins a new inner item than a new outer one.
  const steps = again.reverse();
  return from.index < to.index ? [makeStep(templates, from, to, depth, onward), ...steps] : steps;
}

/** `shared` says how many frames go on. */
function makeStep(
  templates: readonly RowTemplate[],
  from: RowTemplate | null,
  to: RowTemplate,
  shared: number,
  missing: readonly RowTemplate[],
): RowStep {
  const continues = to.frames.slice(0, shared);
  const opens = to.frames.slice(shared);
  const comesFrom = from?.index ?? templates.length;
  const points = costOfMissing(missing);
  return { from, comesFrom, to, continues, opens, missing, cost: points, begun: null };
}

function between(templates: readonly RowTemplate[], after: number, before: number) {
  return templates.slice(after + 1, before);
}

/**
 * Whether a row has to be there when one of the others is: blocks in between may have no items, but the words at the left of a
 * group are printed all the same.
 */
function isExpected({ frames, begins }: RowTemplate, others: readonly RowTemplate[]): boolean {
  const named = frames.findIndex(
    (frame) => begins.includes(frame) && frame.kind === 'group' && frame.leads.some(isLabel),
  );
  const item = frames.slice(0, named < 0 ? frames.length : named).findLast(repeats);
  return item === undefined || others.some((other) => other.frames.includes(item));
}

function isLabel({ label }: TemplateCell): boolean {
  return label !== null;
}

function commonDepth(one: readonly Frame[], other: readonly Frame[]): number {
  const different = one.findIndex((frame, depth) => frame !== other[depth]);
  return different < 0 ? Math.min(one.length, other.length) : different;
}
