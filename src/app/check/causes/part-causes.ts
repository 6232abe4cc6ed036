import { figuresOf } from '../../../domain/check/cross/side-figures';
import type { Comparison } from './comparisons';
import type { CommonCause } from './found-cause';
import type { CheckedFinding } from '../report';

/** A cell, and by how much it would have to change. */
export interface ChangedCell {
  readonly cell: string;
  readonly by: number;
}

/** What is left of typed totals once a cell is changed, and those that are right then. */
export interface LeftAfter {
  readonly open: readonly Comparison[];
  readonly mended: readonly CheckedFinding[];
}

/** Of two wrong parts of a typed total each is told, and of the total only what both do not explain. */
export function leftAfter(open: readonly Comparison[], change: ChangedCell): LeftAfter {
  const mended: CheckedFinding[] = [];
  const left = open.flatMap((one): readonly Comparison[] => {
    const excess = one.isTotal ? excessAfter(one, [change]) : one.excess;
    if (excess === one.excess) return [one];
    if (excess !== 0) return [{ ...one, excess }];
    if (one.finding) mended.push(one.finding);
    return [];
  });
  return { open: left, mended };
}

function excessAfter({ excess, cells }: Comparison, changes: readonly ChangedCell[]): number {
  return changes.reduce((sum, { cell, by }) => sum + by * (cells.get(cell)?.sign ?? 0), excess);
}

interface ContradictedCell extends ChangedCell {
  readonly form: number;
  readonly comparison: Comparison;
}

/**
 * Typed totals that are right once all of their cells are changed that one other form contradicts each: those are the mistakes, and the
 * totals consequences of the first.
 */
export function partCauses(open: readonly Comparison[]): readonly CommonCause[] {
  const totals = open.filter(({ isTotal }) => isTotal);
  if (totals.length === 0) return [];
  const contradicted = open.flatMap(contradictedCells);
  const causes = new Map<Comparison, CommonCause>();
  for (const total of totals) {
    const parts = contradicted.filter(({ cell }) => total.cells.has(cell));
    const isApart = new Set(parts.map(({ cell }) => cell)).size === parts.length;
    if (parts.length < 2 || !isApart || excessAfter(total, parts) !== 0) continue;
    parts.forEach(({ comparison, form }, place) => {
      const { verdicts, findings } = causes.get(comparison) ?? {
        verdicts: comparison.verdict ? [comparison.verdict] : [],
        findings: new Set<CheckedFinding>(),
      };
      const explained = place === 0 && total.finding ? [total.finding] : [];
      causes.set(comparison, {
        ...{ form, root: comparison, verdicts },
        findings: new Set([...findings, ...explained]),
      });
    });
  }
  return [...causes.values()];
}

/** The cells that by themselves are one of two amounts. */
function contradictedCells(comparison: Comparison): readonly ContradictedCell[] {
  const { verdict, excess, isAtMost } = comparison;
  if (!verdict || isAtMost) return [];
  return [[verdict.left, -excess] as const, [verdict.right, excess] as const].flatMap(
    ([side, by]): readonly ContradictedCell[] => {
      const [only, ...others] = figuresOf(side);
      if (!only || others.length > 0) return [];
      const { place } = only.form;
      return [{ cell: `${place}!${only.figure.at}`, by, form: place, comparison }];
    },
  );
}
