import type { Finding } from './finding';
import type { Verdict } from './verdict';

/** A comparison of amounts that failed. */
interface Comparison {
  readonly place: number;
  readonly rule: string;
  readonly finding: Finding;
  /** By how much the first amount is more than the other. */
  readonly excess: number;
  /** All cells that its amounts are made of. */
  readonly cells: ReadonlySet<string>;
}

/**
 * Comparisons that fail because of one and the same mistake, though no total is wrong: by the place of each the place of the one that is
 * the closest to it. They miss each other by the same amount and have cells in common; or the rows of a total miss what the total
 * does; or a cell was left empty of which a part is filled in, and filling it would do.
 */
export function oneMistake(
  failed: readonly Verdict[],
  partsOf: (at: string) => readonly string[],
): ReadonlyMap<number, number> {
  const causes = new Map<number, number>();
  if (failed.filter(isComparison).length < 2) return causes;
  const all = failed
    .flatMap((verdict, place) => comparisonOf(verdict, place, partsOf) ?? [])
    .sort((one, other) => one.cells.size - other.cells.size || one.place - other.place);
  const roots: Comparison[] = [];
  for (const one of all) {
    const cause =
      roots.find((root) => isSame(root, one)) ??
      rowsOf(one, roots)[0] ??
      roots.find((root) => isLeftEmpty(root, one, partsOf));
    if (cause) causes.set(one.place, cause.place);
    else roots.push(one);
  }
  return firstOfCell(all, causes);
}

function isComparison({ finding }: Verdict): boolean {
  return finding?.isConsequence !== true && finding?.params['difference'] !== undefined;
}

function comparisonOf(
  verdict: Verdict,
  place: number,
  partsOf: (at: string) => readonly string[],
): Comparison | null {
  const { finding, rule } = verdict;
  if (!finding || !isComparison(verdict)) return null;
  const [found, expected] = [finding.params['found'], finding.params['expected']];
  if (!found || !expected || !('amount' in found) || !('amount' in expected)) return null;
  const cells = below(finding.at, partsOf);
  return { place, rule, finding, excess: found.amount - expected.amount, cells };
}

/** The cells and all that they are calculated from. */
function below(
  at: readonly string[],
  partsOf: (at: string) => readonly string[],
): ReadonlySet<string> {
  const cells = new Set(at);
  for (const cell of cells) for (const part of partsOf(cell)) cells.add(part);
  return cells;
}

function isSame(root: Comparison, one: Comparison): boolean {
  if (Math.abs(root.excess) !== Math.abs(one.excess)) return false;
  return [...root.cells].some((cell) => one.cells.has(cell));
}

/** Those of the same rule about rows of its total, where they miss all that it does. */
function rowsOf(total: Comparison, roots: readonly Comparison[]): readonly Comparison[] {
  const rows = roots.filter(
    ({ rule, finding }) =>
      rule === total.rule && finding.says === total.finding.says && total.cells.has(finding.at[0]),
  );
  const excess = rows.reduce((sum, row) => sum + row.excess, 0);
  const isAll = total.finding.says === 'more' ? excess >= total.excess : excess === total.excess;
  return isAll ? rows : [];
}

/** Whether the cell that a part is more than is empty, and as much as is missing, or less, stands in its part. */
function isLeftEmpty(
  { finding: { at, params, says }, excess: least }: Comparison,
  { finding, excess }: Comparison,
  partsOf: (at: string) => readonly string[],
): boolean {
  const { expected } = params;
  const [, whole] = at;
  if (says !== 'more' || at.length !== 2 || whole === undefined) return false;
  if (!expected || !('amount' in expected) || expected.amount !== 0) return false;
  const isLeft = below([finding.at[0]], partsOf).has(whole);
  const isRight = below(finding.at.slice(1), partsOf).has(whole);
  if (isLeft === isRight) return false;
  return (isLeft ? -excess : excess) >= least;
}

/** Of two about the same cell the one that is asked first is the mistake. */
function firstOfCell(
  all: readonly Comparison[],
  causes: ReadonlyMap<number, number>,
): ReadonlyMap<number, number> {
  const turned = new Map(causes);
  for (const { place, finding } of all) {
    const cause = causes.get(place);
    const root = all.find((one) => one.place === cause);
    if (cause === undefined || root?.finding.at[0] !== finding.at[0] || cause < place) continue;
    turned.delete(place);
    turned.set(cause, place);
    for (const [other, its] of causes)
      if (its === cause && other !== place) turned.set(other, place);
  }
  return turned;
}
