import type { FormToCross } from './form-to-cross';
import type { CrossVerdict } from '../../domain/check/cross/cross-verdict';
import type { CheckedFinding, CheckedForm } from './report';
import { comparisonsOf, type Comparison } from './comparisons';

type Verdict = CrossVerdict<FormToCross>;

/** One cell because of which several figures do not agree, as the others say it. */
export interface CommonCause {
  /** The place of its form, where all of it is told. */
  readonly form: number;
  /** What looks at that cell the closest: the others are consequences. */
  readonly root: Comparison;
  readonly verdicts: readonly Verdict[];
  /** What the form says of it by itself. */
  readonly findings: ReadonlySet<CheckedFinding>;
}

/** So many that do not agree are no single slip, and take long to be held against each other. */
const most = 80;

/**
 * The cells whose change, to what one of the other figures demands, would make the most of what fails hold: of two figures that differ
 * the one that others contradict too is wrong. Where cells of two forms explain as much nobody knows which of them it is.
 */
export function commonCauses(
  failed: readonly Verdict[],
  forms: readonly CheckedForm[],
): readonly CommonCause[] {
  if (failed.length === 0) return none;
  let open = comparisonsOf(failed, forms);
  const causes: CommonCause[] = [];
  if (open.length > most) return none;
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
