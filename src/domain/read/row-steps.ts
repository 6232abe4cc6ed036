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
  /** What speaks against it, whatever the row. */
  readonly cost: number;
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

/** By the frames that are opened, which all steps share that lead to a row out of as many frames; found out once. */
const begunBy = new WeakMap<readonly Frame[], BegunCells>();

export function begunCells({ to, opens }: RowStep): BegunCells {
  const known = begunBy.get(opens);
  if (known) return known;
  const cells = [...opens.flatMap(({ leads }) => leads), ...to.cells];
  const placed = cells.filter(({ cell }) => !('empty' in cell));
  const patterns = cells.filter(({ label }) => label !== null && label.expression !== null);
  const found = { cells, columns: new Set(placed.map(({ column }) => column)), patterns };
  begunBy.set(opens, found);
  return found;
}

/** All steps that lead to a row. Of two with equal evidence the earlier is taken: straight on before a new item. */
export function stepsTo(to: RowTemplate, templates: readonly RowTemplate[]): RowStep[] {
  // A layout has as many steps as its rows squared: they share what they can.
  const ways = Array.from({ length: to.frames.length + 1 }, (_, shared) => ({
    continues: to.frames.slice(0, shared),
    opens: to.frames.slice(shared),
  }));
  return [null, ...templates].flatMap((from) =>
    depthsBetween(from, to).flatMap((shared): RowStep[] => {
      const way = ways[shared];
      if (!way) return [];
      const cost = costOfMissing(missingBetween(from, to, shared, templates));
      return [{ from, comesFrom: from?.index ?? templates.length, to, ...way, cost }];
    }),
  );
}

/** The rows of the form that should have stood between. */
export function missingRows(
  { from, to, continues }: RowStep,
  templates: readonly RowTemplate[],
): readonly RowTemplate[] {
  return missingBetween(from, to, continues.length, templates);
}

/** What should have followed the last row that was found. */
export function missingAfter(from: RowTemplate | null, templates: readonly RowTemplate[]) {
  return between(templates, from?.index ?? -1, templates.length).filter((row) =>
    isExpected(row, from ? [from] : []),
  );
}

/** How many frames a step from one row to another may share: straight on, and then in a new item, the innermost first. */
function depthsBetween(from: RowTemplate | null, to: RowTemplate): readonly number[] {
  if (!from) return [0];
  const depth = commonDepth(from.frames, to.frames);
  const again = to.frames
    .slice(0, depth)
    .flatMap((frame, at) => (repeats(frame) ? [at] : []))
    .reverse();
  return from.index < to.index ? [depth, ...again] : again;
}

function missingBetween(
  from: RowTemplate | null,
  to: RowTemplate,
  shared: number,
  templates: readonly RowTemplate[],
): readonly RowTemplate[] {
  if (!from) return between(templates, -1, to.index).filter((row) => isExpected(row, [to]));
  const frame = to.frames[shared];
  if (shared === commonDepth(from.frames, to.frames) || !frame)
    return between(templates, from.index, to.index).filter((row) => isExpected(row, [from, to]));
  const inside = templates.filter((row) => row.frames[shared] === frame);
  const rest = inside.filter((row) => row.index > from.index && isExpected(row, [from]));
  const before = inside.filter((row) => row.index < to.index && isExpected(row, [to]));
  return [...rest, ...before];
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
