import type { RowCell } from './row-cells';
import { standsFor, type RowPiece } from './row-pieces';

/** Which cell of a document stands for which piece of a row of a form. */
export interface PlacedCells {
  /** By the piece; null for a piece that has no cell. */
  readonly cells: readonly (RowCell | null)[];
  /** Cells were missing or too many, and the words and empty cells around them said where. */
  readonly isGuessed: boolean;
  /** Empty cells that were lost among others are put back. */
  readonly isPutBack?: true;
}

/** As the columns of the grid say, where it has as many as the form. Null where a cell begins inside of a piece. */
export function placeByColumns(
  cells: readonly RowCell[],
  pieces: readonly RowPiece[],
): PlacedCells | null {
  const placed: (RowCell | null)[] = [];
  let next = 0;
  for (const { column } of pieces) {
    for (let cell = cells[next]; cell && cell.cell.column < column; cell = cells[next]) {
      if (cell.isWritten) return null;
      next += 1;
    }
    const cell = cells[next];
    const isThere = cell?.cell.column === column;
    placed.push(isThere ? cell : null);
    if (isThere) next += 1;
  }
  return cells.slice(next).some(isWritten) ? null : { cells: placed, isGuessed: false };
}

/**
 * One by one, between the labels that are found: so that nothing is said by the columns of the grid, which a conversion or a hand
 * that drew lines may have left elsewhere. `isPadded` says that rows are as long as the longest, with empty cells at their end. Null where that does not say where a cell belongs.
 */
export function placeInOrder(
  cells: readonly RowCell[],
  pieces: readonly RowPiece[],
  isPadded: boolean,
): PlacedCells | null {
  const anchors = anchorsOf(cells, pieces);
  const areInPlace = anchors.every(({ piece, cell }) => piece === cell);
  if (areInPlace && cells.length === pieces.length) return { cells, isGuessed: false };
  const placed = Array<RowCell | null>(pieces.length).fill(null);
  let isGuessed = false;
  let [piece, cell] = [0, 0];
  const end = { piece: pieces.length, cell: cells.length };
  for (const anchor of [...anchors, end]) {
    const before = pieces[piece - 1]?.width ?? 1;
    const open = pieces.slice(piece, anchor.piece);
    const between = stretch(
      withoutCovered(cells.slice(cell, anchor.cell), open.length, before),
      open,
      isPadded,
    );
    if (between === null) return null;
    between.cells.forEach((one, at) => {
      placed[piece + at] = one;
    });
    isGuessed ||= between.isGuessed;
    if (anchor.piece < pieces.length) placed[anchor.piece] = cells[anchor.cell] ?? null;
    [piece, cell] = [anchor.piece + 1, anchor.cell + 1];
  }
  return { cells: placed, isGuessed };
}

/** Some conversions write an empty cell for each column more that a label covers. */
function withoutCovered(
  cells: readonly RowCell[],
  places: number,
  width: number,
): readonly RowCell[] {
  const tooMany = Math.min(cells.length - places, width - 1);
  let covered = 0;
  while (covered < tooMany && !isWritten(cells[covered])) covered += 1;
  return cells.slice(covered);
}

interface Anchor {
  readonly piece: number;
  readonly cell: number;
}

/** The most labels that are found in their order. */
function anchorsOf(cells: readonly RowCell[], pieces: readonly RowPiece[]): readonly Anchor[] {
  const found: Anchor[] = [];
  let areInOrder = true;
  for (let piece = 0; piece < pieces.length; piece += 1) {
    const own = pieces[piece];
    if (own?.cell?.label?.isTelling !== true) continue;
    for (let cell = 0; cell < cells.length; cell += 1) {
      const one = cells[cell];
      if (!one || !standsFor(own, one)) continue;
      const last = found[found.length - 1];
      areInOrder &&= last === undefined || (last.piece < piece && last.cell < cell);
      found.push({ piece, cell });
    }
  }
  return areInOrder ? found : longestInOrder(found, cells.length);
}

/** The longest common subsequence. */
function longestInOrder(found: readonly Anchor[], width: number): readonly Anchor[] {
  let before: (readonly Anchor[])[] = Array<readonly Anchor[]>(width + 1).fill([]);
  for (const piece of new Set(found.map((anchor) => anchor.piece))) {
    const own = new Set(found.flatMap((anchor) => (anchor.piece === piece ? anchor.cell : [])));
    const now: (readonly Anchor[])[] = [[]];
    for (let cell = 0; cell < width; cell += 1) {
      const taken = own.has(cell) ? [...(before[cell] ?? []), { piece, cell }] : [];
      const without = [before[cell + 1] ?? [], now[cell] ?? []];
      now.push(
        [...without, taken].reduce((most, found) => (found.length > most.length ? found : most)),
      );
    }
    before = now;
  }
  return before[width] ?? [];
}

/** Cells into places one by one; null where more than one way is as good. */
function stretch(
  cells: readonly RowCell[],
  pieces: readonly RowPiece[],
  isPadded: boolean,
): { readonly cells: readonly (RowCell | null)[]; readonly isGuessed: boolean } | null {
  const places = pieces.length;
  if (cells.length === places) return { cells, isGuessed: false };
  const filled = cells.filter(isWritten);
  if (filled.length === 0) return { cells: [], isGuessed: false };
  const lost = places - cells.length;
  if (lost < 0) {
    // Empty cells behind all others are only drawn, unless one in front may be the second column of another.
    const isLonger = cells.slice(places).every((cell) => !isWritten(cell));
    if (isLonger) {
      const isWide = pieces.slice(0, -1).some(({ width }) => width > 1);
      return { cells: cells.slice(0, places), isGuessed: isWide || !isPadded };
    }
    return filled.length === places ? { cells: filled, isGuessed: true } : null;
  }
  // What a conversion loses is an empty cell beside another one.
  const gaps = cells.flatMap((cell, at) => {
    const isGap = !isWritten(cell) && (at === 0 || isWritten(cells[at - 1]));
    return isGap ? [at] : [];
  });
  const [gap, ...others] = gaps;
  if (gap === undefined || others.length > 0) return null;
  return {
    cells: [...cells.slice(0, gap), ...Array<null>(lost).fill(null), ...cells.slice(gap)],
    isGuessed: true,
  };
}

export function isWritten(cell: RowCell | null | undefined): boolean {
  return cell?.isWritten === true;
}
