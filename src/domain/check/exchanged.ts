import type { Contradiction, SignedPlaces } from './contradiction';
import { columnsToTry, type TwoColumns } from './exchanged-columns';
import type { Figure } from './figure';
import { amountsOf, columnsOf, type FormColumns } from './form-columns';
import type { PlacedFigures } from './form-figures';

/** Cells of a form that hold what belongs into the others, side by side. */
export interface Exchanged<One extends Contradiction> {
  readonly pairs: Pairs;
  /** By how much each cell would change. */
  readonly change: Change;
  readonly areColumns: boolean;
  /** What would hold if each stood in the cell of the other. */
  readonly mended: readonly One[];
  /** One cell is 0: its amount may stand under another code elsewhere. */
  readonly isWeak: boolean;
  /** What stands in the first of them may belong into another column than the second. */
  readonly isOpen?: boolean;
}

export type Pairs = readonly (readonly [Figure, Figure])[];
type Change = ReadonlyMap<number, number>;
/** The same by their places. */
type PlacePairs = readonly (readonly [number, number])[];

/** Whether two amounts are right to the 分, or all rows are and what may be as much as another is as much. */
type Proof = 'amounts' | 'rows';

/** How many have to say it. */
export const needed: Readonly<Record<Proof, number>> = { amounts: 2, rows: 3 };

/** Of single cells no more are tried: one of many in a sum seldom was taken for another. */
const mostInSum = 3;
const mostSingle = 16;

type Figures = Pick<PlacedFigures, 'all' | 'index'>;

/**
 * The columns, or cells of one column, of a form that may have been exchanged two by two: two amounts which have no cell in common say so,
 * and both are right to the 分 once they are changed back, as is all else that is made of them and was not.
 */
export function exchanged<One extends Contradiction>(
  figures: Figures,
  said: readonly One[],
  proof: Proof = 'amounts',
): readonly Exchanged<One>[] {
  if (!mayProve(said, proof)) return none;
  const of = columnsOf(figures);
  const amounts = amountsOf(figures.all);
  const columns = columnsToTry(of, amounts, said, needed[proof]).flatMap((two): PlacePairs[] => {
    const pairs = columnPairs(figures, of, two);
    return pairs ? [pairs] : [];
  });
  // Two cells are never the proof of three rows.
  const cells = proof === 'rows' ? none : cellsToTry(figures, amounts, said);
  const tried = [...columns, ...cells.map((pair): PlacePairs => [pair])];
  return tried.flatMap((places): Exchanged<One>[] => {
    const change = changeOf(places, amounts);
    const mended = change && mendedBy(places, change, { said, proof, amounts });
    if (!mended) return [];
    const areColumns = columns.includes(places);
    const isWeak = !areColumns && places.flat().some((place) => amounts[place] === 0);
    const pairs = places.flatMap(([one, other]) => {
      const [own, beside] = [figures.all[one], figures.all[other]];
      return own && beside ? [[own, beside] as const] : [];
    });
    return [{ pairs, change, areColumns, isWeak, mended }];
  });
}

function mayProve(said: readonly Contradiction[], proof: Proof): boolean {
  let count = 0;
  for (const { isAtMost } of said) if (proof === 'rows' || !isAtMost) count += 1;
  return count >= needed[proof];
}

/** Whether what was right would be wrong if each stood in the cell of the other. */
export function isBroken(
  { change }: Pick<Exchanged<Contradiction>, 'change'>,
  cells: SignedPlaces,
): boolean {
  let sum = 0;
  for (const [place, sign] of cells) sum += (change.get(place) ?? 0) * sign;
  return sum !== 0;
}

/**
 * Row by row; null where what stands in one of them has no place in the other, or both say the same in a row: then one is a part of the
 * other, which is right where it differs.
 */
function columnPairs(
  { all }: Figures,
  { cells, beside }: FormColumns,
  [one, other]: TwoColumns,
): PlacePairs | null {
  const isBlank = (place: number) => all[place]?.content.kind === 'blank';
  const pairs: (readonly [number, number])[] = [];
  for (const place of cells[one]?.values() ?? none) {
    const own = beside[place]?.[other];
    if (own !== undefined) {
      if (isSameAmount(all[place], all[own])) return null;
      pairs.push([place, own]);
    } else if (!isBlank(place)) return null;
  }
  for (const place of cells[other]?.values() ?? none) {
    if (beside[place]?.[one] === undefined && !isBlank(place)) return null;
  }
  return pairs;
}

function isSameAmount(one: Figure | undefined, other: Figure | undefined): boolean {
  if (one?.content.kind !== 'amount' || other?.content.kind !== 'amount') return false;
  return one.content.fen !== 0 && one.content.fen === other.content.fen;
}

/** Two that differ by as much as is missing at two amounts, one each. */
function cellsToTry(
  { all, index }: Figures,
  amounts: Float64Array,
  said: readonly Contradiction[],
): PlacePairs {
  const missing = missingTwice(said);
  if (missing.size === 0) return none;
  const single = singleCells(all, said);
  return single.flatMap((one, number) =>
    single.slice(number + 1).flatMap((other): PlacePairs => {
      const by = Math.abs((amounts[one] ?? 0) - (amounts[other] ?? 0));
      const isTried = missing.has(by) && index.cells[one]?.column === index.cells[other]?.column;
      return isTried ? [[one, other]] : [];
    }),
  );
}

function missingTwice(said: readonly Contradiction[]): ReadonlySet<number> {
  const [once, twice] = [new Set<number>(), new Set<number>()];
  for (const { excess, isAtMost } of said) {
    if (isAtMost) continue;
    const by = Math.abs(excess);
    (once.has(by) ? twice : once).add(by);
  }
  return twice;
}

/** Of what is not listed: rows of a list stand for themselves. */
function singleCells(all: readonly Figure[], said: readonly Contradiction[]): number[] {
  const single = new Set<number>();
  for (const { cells, isAtMost } of said) {
    if (isAtMost || cells.size > mostInSum) continue;
    for (const place of cells.keys()) if (all[place]?.scope.length === 0) single.add(place);
  }
  return single.size > mostSingle ? [] : [...single];
}

interface Trial<One extends Contradiction> {
  readonly said: readonly One[];
  readonly proof: Proof;
  readonly amounts: Float64Array;
}

/** Null where it is not proved: something would still be wrong, or what is said has a cell in common. */
function mendedBy<One extends Contradiction>(
  pairs: PlacePairs,
  change: Change,
  { said, proof, amounts }: Trial<One>,
): readonly One[] | null {
  const mended: One[] = [];
  const proofs: ReadonlySet<number>[] = [];
  for (const one of said) {
    const touched = [...one.cells.keys()].filter((place) => change.has(place));
    let left = one.excess;
    for (const place of touched) left += (change.get(place) ?? 0) * (one.cells.get(place) ?? 0);
    if (left === one.excess) continue;
    if (one.isAtMost ? left > 0 : left !== 0) return null;
    mended.push(one);
    // A part of nothing is no part, and proves nothing.
    const isProof = one.isAtMost ? proof === 'rows' && isWhole(one, change, amounts) : true;
    if (isProof) proofs.push(new Set(touched));
  }
  const isOfAll = proof === 'amounts' || isAllIn(pairs, change, proofs);
  return isOfAll && countApart(proofs) >= needed[proof] ? mended : null;
}

/** By how much each cell changes; null where one holds no amount. */
function changeOf(pairs: PlacePairs, amounts: Float64Array): Change | null {
  const change = new Map<number, number>();
  for (const [one, other] of pairs) {
    const by = (amounts[other] ?? Number.NaN) - (amounts[one] ?? Number.NaN);
    if (Number.isNaN(by)) return null;
    if (by === 0) continue;
    change.set(one, by);
    change.set(other, -by);
  }
  return change;
}

/** Whether a part is as much as its whole then. */
function isWhole({ excess, cells }: Contradiction, change: Change, amounts: Float64Array): boolean {
  let [part, left] = [0, excess];
  for (const [place, sign] of cells) {
    const by = change.get(place) ?? 0;
    left += by * sign;
    if (sign > 0) part += (amounts[place] || 0) + by;
  }
  return left === 0 && part !== 0;
}

/** How many of them have no cell in common: the rows before their sums. */
function countApart(proofs: readonly ReadonlySet<number>[]): number {
  const seen = new Set<number>();
  let count = 0;
  for (const one of [...proofs].sort((a, b) => a.size - b.size)) {
    if (![...one].every((place) => !seen.has(place))) continue;
    count += 1;
    for (const place of one) seen.add(place);
  }
  return count;
}

/** Whether one of each two cells that differ is looked at. */
function isAllIn(
  pairs: PlacePairs,
  change: Change,
  proofs: readonly ReadonlySet<number>[],
): boolean {
  const looked = new Set(proofs.flatMap((one) => [...one]));
  return pairs.every((pair) => pair.some((cell) => looked.has(cell) || !change.has(cell)));
}

const none: readonly never[] = [];
