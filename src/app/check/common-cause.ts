import { exchangedCauses, type AroundFailed } from './exchanged-causes';
import type { CommonCause } from './found-cause';
import type { CheckedForm } from './report';
import { inYuan } from './typed-in-yuan';
import { comparisonsOf, type Comparison } from './comparisons';
import type { PlacedVerdict } from './cross-findings';

/** So many that do not agree are no single slip, and take long to be held against each other. */
const most = 80;

/**
 * The cells whose change, to what one of the other figures demands, would make the most of what fails hold: of two figures that differ
 * the one that others contradict too is wrong. Where cells of two forms explain as much nobody knows which of them it is.
 */
export function commonCauses(
  failed: readonly PlacedVerdict[],
  forms: readonly CheckedForm[],
  around: AroundFailed = nothingAround,
): readonly CommonCause[] {
  if (failed.length === 0) return none;
  const exchanged = exchangedCauses(comparisonsOf(failed, forms, most), forms, around);
  let open = [...exchanged.left];
  const causes = [...exchanged.causes];
  for (const cell of new Set(open.flatMap((one) => [...one.cells.keys()]))) {
    const cause = yuanCause(cell, open, forms);
    if (!cause) continue;
    causes.push(cause.cause);
    open = open.filter((one) => !cause.explains.includes(one));
  }
  while (open.length > 1) {
    const changes = changesFor(open);
    const [best] = changes;
    if (!best || best.explains.length < 2) break;
    const isOnly = changes.every(
      ({ form, explains }) =>
        form === best.form ||
        explains.length < best.explains.length ||
        !explains.some((one) => best.explains.includes(one)),
    );
    const root = isOnly ? rootOf(best) : null;
    if (root) causes.push(causeOf(best, root));
    open = open.filter((one) => !best.explains.includes(one));
  }
  return causes;
}

const none: readonly never[] = [];
const nothingAround: AroundFailed = { toldAt: () => none, holding: () => none };

/** An amount that others have to the 分 as a ten-thousandth was typed in 元: no other slip makes it. */
function yuanCause(cell: string, open: readonly Comparison[], forms: readonly CheckedForm[]) {
  const all = open.filter(({ cells }) => cells.has(cell));
  if (!all.some((one) => demand(one, cell) < 0)) return null;
  const place = formOf(cell);
  const form = forms[place];
  const yuan = form && inYuan(form, cell.slice(cell.indexOf('!') + 1));
  if (!yuan) return null;
  const by = yuan.meant - yuan.found;
  const says = all.filter((one) => !one.isAtMost && demand(one, cell) === by);
  const explains = all.filter((one) => isMended(one, cell, by));
  const root = rootOf({ form: place, cell, explains: says });
  return root && { explains, cause: { ...causeOf({ form: place, cell, explains }, root), yuan } };
}

/** A cell with another amount in it, and what would hold then. */
interface Change {
  readonly form: number;
  readonly cell: string;
  readonly explains: readonly Comparison[];
}

function changesFor(open: readonly Comparison[]): Change[] {
  const byCell = new Map<string, Comparison[]>();
  for (const one of open) {
    for (const cell of one.cells.keys()) {
      const known = byCell.get(cell);
      if (known) known.push(one);
      else byCell.set(cell, [one]);
    }
  }
  const changes: Change[] = [];
  for (const [cell, all] of byCell) {
    if (all.length < 2) continue;
    const isEmpty = all.some(({ cells }) => cells.get(cell)?.isEmpty === true);
    for (const by of new Set(all.map((one) => demand(one, cell)))) {
      if (isEmpty && by <= 0) continue;
      const explains = all.filter((one) => isMended(one, cell, by));
      changes.push({ form: formOf(cell), cell, explains });
    }
  }
  return changes.sort((one, other) => other.explains.length - one.explains.length);
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
function rootOf({ cell, explains }: Change): Comparison | null {
  const width = (one: Comparison) => one.cells.get(cell)?.beside ?? 0;
  const isOfForm = ({ finding }: Comparison) => Number(finding !== null);
  const [first] = [...explains].sort(
    (one, other) => width(one) - width(other) || isOfForm(one) - isOfForm(other),
  );
  return first ?? null;
}

function causeOf({ form, explains }: Change, root: Comparison): CommonCause {
  return {
    form,
    root,
    verdicts: explains.flatMap(({ verdict }) => verdict ?? []),
    findings: new Set(explains.flatMap(({ finding }) => finding ?? [])),
  };
}

function formOf(cell: string): number {
  return Number(cell.slice(0, cell.indexOf('!')));
}
