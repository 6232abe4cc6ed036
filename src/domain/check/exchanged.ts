import { isDerived } from '../form/walk-parts';
import { parseCell } from '../grid/cell';
import type { Figure } from './figure';

/** An amount of a form that is not what others say it should be. */
export interface Contradiction {
  /** By how much it is more. */
  readonly excess: number;
  readonly isAtMost: boolean;
  /** The cells of the form that were typed of which it is made: 1 where they are added, -1 where the other amount has them. */
  readonly cells: ReadonlyMap<Figure, number>;
}

/** Cells of a form that hold what belongs into the others, side by side. */
export interface Exchanged<One extends Contradiction> {
  readonly pairs: Pairs;
  readonly areColumns: boolean;
  /** What would hold if each stood in the cell of the other. */
  readonly mended: readonly One[];
  /** One cell is 0: its amount may stand under another code elsewhere. */
  readonly isWeak: boolean;
  /** What stands in the first of them may belong into another column than the second. */
  readonly isOpen?: boolean;
}

export type Pairs = readonly (readonly [Figure, Figure])[];

/** Whether two amounts are right to the 分, or all rows are and what may be as much as another is as much. */
type Proof = 'amounts' | 'rows';

const needed: Readonly<Record<Proof, number>> = { amounts: 2, rows: 3 };

/** Of single cells no more are tried: one of many in a sum seldom was taken for another. */
const mostInSum = 3;
const mostSingle = 16;

/**
 * The columns, or cells of one column, of a form that may have been exchanged two by two: two amounts which have no cell in common say so,
 * and both are right to the 分 once they are changed back, as is all else that is made of them and was not.
 */
export function exchanged<One extends Contradiction>(
  figures: readonly Figure[],
  said: readonly One[],
  proof: Proof = 'amounts',
): readonly Exchanged<One>[] {
  if (said.length < 2) return [];
  const columns = pairsOf(columnsOf(figures, said)).flatMap(([one, other]): Pairs[] => {
    const pairs = one.isLooked || other.isLooked ? columnPairs(one.cells, other.cells) : null;
    return pairs ? [pairs] : [];
  });
  const cells = pairsOf(singleCells(said)).filter(([one, other]) => isBelow(one, other));
  const tried = [...columns, ...cells.map((pair): Pairs => [pair])];
  return tried.flatMap((pairs): Exchanged<One>[] => {
    const mended = mendedBy(pairs, said, proof);
    if (!mended) return [];
    const areColumns = columns.includes(pairs);
    const isWeak = !areColumns && pairs.flat().some((figure) => fenOf(figure) === 0);
    return [{ pairs, areColumns, isWeak, mended }];
  });
}

/** Whether what was right would be wrong if each stood in the cell of the other. */
export function isBroken(pairs: Pairs, { cells }: Pick<Contradiction, 'cells'>): boolean {
  const change = changeOf(pairs);
  let sum = 0;
  for (const [figure, sign] of cells) sum += (change?.get(figure) ?? 0) * sign;
  return sum !== 0;
}

interface Column {
  /** By their rows. */
  readonly cells: ColumnCells;
  /** Whether something is said of one of them. */
  readonly isLooked: boolean;
}

type ColumnCells = ReadonlyMap<number, Figure>;

/** The columns with amounts to be typed. */
function columnsOf(figures: readonly Figure[], said: readonly Contradiction[]): Column[] {
  const looked = new Set<number>();
  for (const { cells } of said) {
    for (const { at } of cells.keys()) looked.add(parseCell(at)?.column ?? -1);
  }
  const columns = new Map<number, Map<number, Figure>>();
  for (const figure of figures) {
    const cell = isAmount(figure) ? parseCell(figure.at) : null;
    if (!cell) continue;
    const column = columns.get(cell.column) ?? new Map<number, Figure>();
    columns.set(cell.column, column.set(cell.row, figure));
  }
  return [...columns].map(([column, cells]) => ({ cells, isLooked: looked.has(column) }));
}

function isAmount({ field }: Figure): boolean {
  return field.kind === 'amount' && !isDerived(field);
}

/**
 * Row by row; null where what stands in one of them has no place in the other, or both say the same in a row: then one is a part of the
 * other, which is right where it differs.
 */
function columnPairs(one: ColumnCells, other: ColumnCells): Pairs | null {
  const pairs: (readonly [Figure, Figure])[] = [];
  for (const [row, figure] of one) {
    const beside = other.get(row);
    if (beside) {
      if (isSameAmount(figure, beside)) return null;
      pairs.push([figure, beside]);
    } else if (figure.content.kind !== 'blank') return null;
  }
  for (const [row, figure] of other) {
    if (!one.has(row) && figure.content.kind !== 'blank') return null;
  }
  return pairs;
}

function isSameAmount(one: Figure, other: Figure): boolean {
  const amount = fenOf(one);
  return amount !== null && amount !== 0 && amount === fenOf(other);
}

/** Of what is not listed: rows of a list stand for themselves. */
function singleCells(said: readonly Contradiction[]): Figure[] {
  const single = new Set<Figure>();
  for (const { cells, isAtMost } of said) {
    if (isAtMost || cells.size > mostInSum) continue;
    for (const figure of cells.keys()) if (figure.scope.length === 0) single.add(figure);
  }
  return single.size > mostSingle ? [] : [...single];
}

function isBelow(one: Figure, other: Figure): boolean {
  return parseCell(one.at)?.column === parseCell(other.at)?.column;
}

function pairsOf<One>(all: readonly One[]): (readonly [One, One])[] {
  return all.flatMap((one, place) => all.slice(place + 1).map((other) => [one, other] as const));
}

/** Null where it is not proved: something would still be wrong, or what is said has a cell in common. */
function mendedBy<One extends Contradiction>(
  pairs: Pairs,
  said: readonly One[],
  proof: Proof,
): readonly One[] | null {
  const change = changeOf(pairs);
  if (!change) return null;
  const mended: One[] = [];
  const proofs: ReadonlySet<Figure>[] = [];
  for (const one of said) {
    const touched = [...one.cells.keys()].filter((figure) => change.has(figure));
    let left = one.excess;
    for (const figure of touched) left += (change.get(figure) ?? 0) * (one.cells.get(figure) ?? 0);
    if (left === one.excess) continue;
    if (one.isAtMost ? left > 0 : left !== 0) return null;
    mended.push(one);
    // A part of nothing is no part, and proves nothing.
    const isProof = one.isAtMost ? proof === 'rows' && isWhole(one, change) : true;
    if (isProof) proofs.push(new Set(touched));
  }
  const isOfAll = proof === 'amounts' || isAllIn(pairs, change, proofs);
  return isOfAll && countApart(proofs) >= needed[proof] ? mended : null;
}

/** By how much each cell changes; null where one holds no amount. */
function changeOf(pairs: Pairs): ReadonlyMap<Figure, number> | null {
  const change = new Map<Figure, number>();
  for (const [one, other] of pairs) {
    const [own, beside] = [fenOf(one), fenOf(other)];
    if (own === null || beside === null) return null;
    if (own === beside) continue;
    change.set(one, beside - own);
    change.set(other, own - beside);
  }
  return change;
}

/** Whether a part is as much as its whole then. */
function isWhole({ excess, cells }: Contradiction, change: ReadonlyMap<Figure, number>): boolean {
  let [part, left] = [0, excess];
  for (const [figure, sign] of cells) {
    const by = change.get(figure) ?? 0;
    left += by * sign;
    if (sign > 0) part += (fenOf(figure) ?? 0) + by;
  }
  return left === 0 && part !== 0;
}

/** How many of them have no cell in common: the rows before their sums. */
function countApart(proofs: readonly ReadonlySet<Figure>[]): number {
  const seen = new Set<Figure>();
  let count = 0;
  for (const one of [...proofs].sort((a, b) => a.size - b.size)) {
    if (!isApart(one, seen)) continue;
    count += 1;
    for (const figure of one) seen.add(figure);
  }
  return count;
}

/** Whether one of each two cells that differ is looked at. */
function isAllIn(
  pairs: Pairs,
  change: ReadonlyMap<Figure, number>,
  proofs: readonly ReadonlySet<Figure>[],
): boolean {
  const looked = new Set(proofs.flatMap((one) => [...one]));
  return pairs.every((pair) => pair.some((cell) => looked.has(cell) || !change.has(cell)));
}

function isApart(one: ReadonlySet<Figure>, other: ReadonlySet<Figure>): boolean {
  return [...one].every((figure) => !other.has(figure));
}

function fenOf({ content }: Figure): number | null {
  if (content.kind === 'blank') return 0;
  return content.kind === 'amount' ? content.fen : null;
}
