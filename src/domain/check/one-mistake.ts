import { cellsBelow } from './cells-below';
import type { Finding } from './finding';
import type { PlacedFigures } from './form-figures';
import { haveInCommon, inSeveral, type PlaceBits } from './place-bits';
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
  /** The places of their figures. */
  readonly places: PlaceBits;
}

/**
 * Comparisons that fail because of one and the same mistake, though no total is wrong: by the place of each the place of the one that is
 * the closest to it. They miss each other by the same amount and have cells in common; or the rows of a total miss what the total
 * does; or a cell was left empty of which a part is filled in, and filling it would do.
 */
export function oneMistake(
  failed: readonly Verdict[],
  figures: PlacedFigures,
): ReadonlyMap<number, number> {
  const causes = new Map<number, number>();
  if (failed.length < 2) return causes;
  const all = withCellsInCommon(
    failed.flatMap((verdict, place) => comparisonOf(verdict, place, figures) ?? []),
  );
  if (all.length === 0) return causes;
  all.sort((one, other) => one.cells.size - other.cells.size || one.place - other.place);
  const roots = rootsInOrder();
  for (const one of all) {
    const cause =
      roots.same(one) ?? rowsOf(one, roots.rows(one))[0] ?? roots.leftEmpty(one, figures);
    if (cause) causes.set(one.place, cause.place);
    else roots.add(one);
  }
  return firstOfCell(all, causes);
}

function isComparison({ finding }: Verdict): boolean {
  return finding?.isConsequence !== true && finding?.params['difference'] !== undefined;
}

function comparisonOf(verdict: Verdict, place: number, figures: PlacedFigures): Comparison | null {
  const { finding, rule } = verdict;
  if (!finding || !isComparison(verdict)) return null;
  const [found, expected] = [finding.params['found'], finding.params['expected']];
  if (!found || !expected || !('amount' in found) || !('amount' in expected)) return null;
  const below = cellsBelow(figures, finding.at);
  return { place, rule, finding, excess: found.amount - expected.amount, ...below };
}

/** Those that share a cell with another: the others are the cause of nothing, and most mistakes have nothing to do with each other. */
function withCellsInCommon(all: readonly Comparison[]): Comparison[] {
  const common = inSeveral(all.map(({ places }) => places));
  return all.filter(({ places }) => haveInCommon(places, common));
}

/** The mistakes found so far, by what others have in common with them: there may be one in every row. */
function rootsInOrder() {
  const order = new Map<Comparison, number>();
  const byExcess = new Map<number, Comparison[]>();
  /** By what is said, and by the cells it is said at. */
  const byRow = new Map<string, Map<string, Comparison[]>>();
  const byEmpty = new Map<string, Comparison[]>();
  function ofCells({ cells }: Comparison, find: (cell: string) => readonly Comparison[]) {
    const found = new Set<Comparison>();
    for (const cell of cells) for (const one of find(cell)) found.add(one);
    return [...found].sort((one, other) => (order.get(one) ?? 0) - (order.get(other) ?? 0));
  }
  return {
    add(root: Comparison) {
      order.set(root, order.size);
      push(byExcess, Math.abs(root.excess), root);
      push(inMap(byRow, saidKey(root)), root.finding.at[0], root);
      const whole = emptyWhole(root);
      if (whole !== null) push(byEmpty, whole, root);
    },
    /** That misses the other amount by as much, and has a cell in common. */
    same: ({ excess, places }: Comparison) =>
      byExcess.get(Math.abs(excess))?.find((root) => haveInCommon(root.places, places)),
    /** Those of the same rule about the cells that a total is made of. */
    rows(total: Comparison) {
      const said = byRow.get(saidKey(total));
      return said ? ofCells(total, (cell) => said.get(cell) ?? []) : [];
    },
    leftEmpty: (one: Comparison, figures: PlacedFigures) =>
      byEmpty.size === 0
        ? undefined
        : ofCells(one, (cell) => byEmpty.get(cell) ?? []).find((root) =>
            isLeftEmpty(root, one, figures),
          ),
  };
}

function inMap<Key, Inner, One>(maps: Map<Key, Map<Inner, One>>, key: Key): Map<Inner, One> {
  const map = maps.get(key) ?? new Map<Inner, One>();
  maps.set(key, map);
  return map;
}

function push<Key, One>(lists: Map<Key, One[]>, key: Key, one: One): void {
  const list = lists.get(key);
  if (list) list.push(one);
  else lists.set(key, [one]);
}

function saidKey({ rule, finding: { says } }: Comparison): string {
  return `${rule} ${says}`;
}

/** Those of its rows, where they miss all that the total does. */
function rowsOf(total: Comparison, rows: readonly Comparison[]): readonly Comparison[] {
  const excess = rows.reduce((sum, row) => sum + row.excess, 0);
  const isAll = total.finding.says === 'more' ? excess >= total.excess : excess === total.excess;
  return isAll ? rows : [];
}

/** The cell that a part is more than, where it is empty. */
function emptyWhole({ finding: { at, params, says } }: Comparison): string | null {
  const { expected } = params;
  const [, whole] = at;
  if (says !== 'more' || at.length !== 2 || whole === undefined) return null;
  return expected && 'amount' in expected && expected.amount === 0 ? whole : null;
}

/** Whether as much as the empty cell misses, or more, is missing where it is a part. */
function isLeftEmpty(
  root: Comparison,
  { finding, excess }: Comparison,
  figures: PlacedFigures,
): boolean {
  const whole = emptyWhole(root);
  if (whole === null) return false;
  const isLeft = cellsBelow(figures, [finding.at[0]]).cells.has(whole);
  const isRight = cellsBelow(figures, finding.at.slice(1)).cells.has(whole);
  if (isLeft === isRight) return false;
  return (isLeft ? -excess : excess) >= root.excess;
}

/** Of two about the same cell the one that is asked first is the mistake. */
function firstOfCell(
  all: readonly Comparison[],
  causes: ReadonlyMap<number, number>,
): ReadonlyMap<number, number> {
  const turned = new Map(causes);
  const byPlace = new Map(all.map((one) => [one.place, one]));
  const others = new Map<number, number[]>();
  for (const [other, its] of causes) push(others, its, other);
  for (const { place, finding } of all) {
    const cause = causes.get(place);
    const root = cause === undefined ? undefined : byPlace.get(cause);
    if (cause === undefined || root?.finding.at[0] !== finding.at[0] || cause < place) continue;
    turned.delete(place);
    turned.set(cause, place);
    for (const other of others.get(cause) ?? []) if (other !== place) turned.set(other, place);
  }
  return turned;
}
