import { exchangedCauses, type AroundFailed } from './exchanged-causes';
import type { CommonCause } from './found-cause';
import type { CheckedFinding, CheckedForm } from '../report';
import { inYuan, mayBeInYuan } from './typed-in-yuan';
import { comparisonsOf, type Comparison } from './comparisons';
import type { PlacedVerdict } from '../between-forms/placed-verdict';
import { leftAfter, partCauses, type ChangedCell } from './part-causes';
import { rowCauses, type RowsAround } from './row-causes';

/** So many that do not agree are no single slip, and take long to be held against each other. */
const most = 80;

/**
 * The cells whose change, to what one of the other figures demands, would make the most of what fails hold: of two figures that differ
 * the one that others contradict too is wrong. Where cells of two forms explain as much nobody knows which of them it is.
 */
export function commonCauses(
  failed: readonly PlacedVerdict[],
  forms: readonly CheckedForm[],
  around: AroundFailed & RowsAround,
): readonly CommonCause[] {
  if (failed.length === 0) return none;
  const exchanged = exchangedCauses(comparisonsOf(failed, forms, most), forms, around);
  let open: readonly Comparison[] = exchanged.left;
  const causes = [...exchanged.causes];
  for (const { cause, explains } of yuanCauses(open, forms)) {
    causes.push(cause);
    open = withoutThose(open, explains);
  }
  const rows = rowCauses(open, forms, around);
  open = rows.left;
  causes.push(...rows.causes);
  while (open.length > 1) {
    const changes = changesFor(open);
    const [best] = changes;
    if (!best) break;
    const isOnly = changes.every(
      ({ form, explains }) =>
        form === best.form ||
        explains.length < best.explains.length ||
        !explains.some((one) => best.explains.includes(one)),
    );
    const root = isOnly ? rootOf(best) : null;
    open = withoutThose(open, best.explains);
    if (!root) continue;
    const left = leftAfter(open, best);
    open = left.open;
    causes.push(causeOf(best, root, left.mended));
  }
  return [...causes, ...partCauses(open)];
}

const none: readonly never[] = [];

function withoutThose(
  all: readonly Comparison[],
  those: readonly Comparison[],
): readonly Comparison[] {
  return those.length === 0 ? all : all.filter((one) => !those.includes(one));
}

/** By the cell: the comparisons that look at it. */
function byTheirCells(open: readonly Comparison[]): Map<string, Comparison[]> {
  const byCell = new Map<string, Comparison[]>();
  for (const one of open) {
    for (const cell of one.cells.keys()) {
      const known = byCell.get(cell);
      if (known) known.push(one);
      else byCell.set(cell, [one]);
    }
  }
  return byCell;
}

interface YuanCause {
  readonly explains: readonly Comparison[];
  readonly cause: CommonCause;
}

/** What was typed in 元: found first, as no other slip makes such amounts. */
function yuanCauses(
  open: readonly Comparison[],
  forms: readonly CheckedForm[],
): readonly YuanCause[] {
  if (!open.some((one) => !one.isAtMost && mayBeInYuan(one.excess))) return none;
  const causes: YuanCause[] = [];
  let explained: readonly Comparison[] = none;
  for (const [cell, looking] of byTheirCells(open)) {
    const cause = yuanCause(cell, withoutThose(looking, explained), forms);
    if (!cause) continue;
    causes.push(cause);
    explained = [...explained, ...cause.explains];
  }
  return causes;
}

/** An amount that others have to the 分 as a ten-thousandth was typed in 元. `all` are those that look at the cell. */
function yuanCause(
  cell: string,
  all: readonly Comparison[],
  forms: readonly CheckedForm[],
): YuanCause | null {
  if (!all.some((one) => demand(one, cell) < 0)) return null;
  const place = formOf(cell);
  const form = forms[place];
  const yuan = form && inYuan(form, cell.slice(cell.indexOf('!') + 1));
  if (!yuan) return null;
  const by = yuan.meant - yuan.found;
  const says = all.filter((one) => !one.isAtMost && demand(one, cell) === by);
  const explains = all.filter((one) => isMended(one, cell, by));
  const root = rootOf({ cell, explains: says });
  return root && { explains, cause: { ...causeOf({ form: place, explains }, root), yuan } };
}

/** A cell with another amount in it, and what would hold then. */
interface Change extends ChangedCell {
  readonly form: number;
  readonly explains: readonly Comparison[];
}

/** Those that would make several of them hold, what makes the most of them hold first. */
function changesFor(open: readonly Comparison[]): Change[] {
  const changes: Change[] = [];
  for (const [cell, all] of byTheirCells(withPartners(open))) {
    if (all.length < 2) continue;
    const isEmpty = open.some(({ cells }) => cells.get(cell)?.isEmpty === true);
    for (const by of new Set(all.map((one) => demand(one, cell)))) {
      if (isEmpty && by <= 0) continue;
      const explains = all.filter((one) => isMended(one, cell, by));
      if (explains.length > 1) changes.push({ form: formOf(cell), cell, by, explains });
    }
  }
  return changes.sort((one, other) => other.explains.length - one.explains.length);
}

/** Those that one change could make hold together with another: it is as much that is missing, or one of them has only a bound. */
function withPartners(open: readonly Comparison[]): readonly Comparison[] {
  if (open.some(({ isAtMost }) => isAtMost)) return open;
  const isPartner = (one: Comparison, other: Comparison) =>
    one !== other && Math.abs(one.excess) === Math.abs(other.excess);
  return open.filter((one) => open.some((other) => isPartner(one, other)));
}

/** By how much a cell would have to change for a comparison to hold. */
function demand({ cells, excess }: Comparison, cell: string): number {
  return -excess * (cells.get(cell)?.sign ?? 0);
}

function isMended(one: Comparison, cell: string, by: number): boolean {
  const needed = demand(one, cell);
  if (!one.isAtMost) return by === needed;
  return needed < 0 ? by <= needed : by >= needed;
}

/** The closest to the cell, rather between forms than within one: it says what should stand there. */
function rootOf({ cell, explains }: Pick<Change, 'cell' | 'explains'>): Comparison | null {
  const width = (one: Comparison) => one.cells.get(cell)?.beside ?? 0;
  const isOfForm = ({ finding }: Comparison) => Number(finding !== null);
  const [first] = [...explains].sort(
    (one, other) => width(one) - width(other) || isOfForm(one) - isOfForm(other),
  );
  return first ?? null;
}

function causeOf(
  { form, explains }: Pick<Change, 'form' | 'explains'>,
  root: Comparison,
  mended: readonly CheckedFinding[] = none,
): CommonCause {
  return {
    form,
    root,
    verdicts: explains.flatMap(({ verdict }) => verdict ?? []),
    findings: new Set([...explains.flatMap(({ finding }) => finding ?? []), ...mended]),
  };
}

function formOf(cell: string): number {
  return Number(cell.slice(0, cell.indexOf('!')));
}
