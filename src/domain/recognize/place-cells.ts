import type { ForeignCell } from './foreign-document';
import type { LabelWords } from './label-words';
import type { RowPiece } from './row-pieces';

/** Which cell of a document stands for which piece of a row of a form. */
export interface PlacedCells {
  /** By the piece; null for a piece that has no cell. */
  readonly cells: readonly (ForeignCell | null)[];
  /** Cells were missing or too many, and the words and empty cells around them said where. */
  readonly isGuessed: boolean;
  /** Empty cells that were lost among others are put back. */
  readonly isPutBack?: true;
}

/** As the columns of the grid say, where it has as many as the form. Null where a cell begins inside of a piece. */
export function placeByColumns(
  cells: readonly ForeignCell[],
  pieces: readonly RowPiece[],
): PlacedCells | null {
  const placed = pieces.map((piece) => cells.find(({ column }) => column === piece.column) ?? null);
  const isWhole = cells.every((cell) => !isFilled(cell) || placed.includes(cell));
  return isWhole ? { cells: placed, isGuessed: false } : null;
}

/**
 * One by one, between the labels that are found: so that nothing is said by the columns of the grid, which a conversion or a hand
 * that drew lines may have left elsewhere. `isPadded` says that rows are as long as the longest, with empty cells at their end. Null where that does not say where a cell belongs.
 */
export function placeInOrder(
  cells: readonly ForeignCell[],
  pieces: readonly RowPiece[],
  words: LabelWords,
  isPadded: boolean,
): PlacedCells | null {
  const placed = Array<ForeignCell | null>(pieces.length).fill(null);
  let isGuessed = false;
  let [piece, cell] = [0, 0];
  const end = { piece: pieces.length, cell: cells.length };
  for (const anchor of [...anchorsOf(cells, pieces, words), end]) {
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
  cells: readonly ForeignCell[],
  places: number,
  width: number,
): readonly ForeignCell[] {
  const tooMany = Math.min(cells.length - places, width - 1);
  let covered = 0;
  while (covered < tooMany && !isFilled(cells[covered])) covered += 1;
  return cells.slice(covered);
}

interface Anchor {
  readonly piece: number;
  readonly cell: number;
}

/** The most labels that are found in their order: the longest common subsequence. */
function anchorsOf(
  cells: readonly ForeignCell[],
  pieces: readonly RowPiece[],
  words: LabelWords,
): readonly Anchor[] {
  let before: (readonly Anchor[])[] = Array<readonly Anchor[]>(cells.length + 1).fill([]);
  pieces.forEach(({ cell: own }, piece) => {
    const label = own?.label;
    if (!label?.isTelling) return;
    const now: (readonly Anchor[])[] = [[]];
    cells.forEach((one, cell) => {
      const isSame = isFilled(one) && words.isLabel(label, one.text);
      const taken = isSame ? [...(before[cell] ?? []), { piece, cell }] : [];
      const without = [before[cell + 1] ?? [], now[cell] ?? []];
      now.push(
        [...without, taken].reduce((most, found) => (found.length > most.length ? found : most)),
      );
    });
    before = now;
  });
  return before[cells.length] ?? [];
}

/** Cells into places one by one; null where more than one way is as good. */
function stretch(
  cells: readonly ForeignCell[],
  pieces: readonly RowPiece[],
  isPadded: boolean,
): { readonly cells: readonly (ForeignCell | null)[]; readonly isGuessed: boolean } | null {
  const places = pieces.length;
  if (cells.length === places) return { cells, isGuessed: false };
  const filled = cells.filter(isFilled);
  if (filled.length === 0) return { cells: [], isGuessed: false };
  const lost = places - cells.length;
  if (lost < 0) {
    // Empty cells behind all others are only drawn, unless one in front may be the second column of another.
    const isLonger = cells.slice(places).every((cell) => !isFilled(cell));
    if (isLonger) {
      const isWide = pieces.slice(0, -1).some(({ width }) => width > 1);
      return { cells: cells.slice(0, places), isGuessed: isWide || !isPadded };
    }
    return filled.length === places ? { cells: filled, isGuessed: true } : null;
  }
  // What a conversion loses is an empty cell beside another one.
  const gaps = cells.flatMap((cell, at) => {
    const isGap = !isFilled(cell) && (at === 0 || isFilled(cells[at - 1]));
    return isGap ? [at] : [];
  });
  const [gap, ...others] = gaps;
  if (gap === undefined || others.length > 0) return null;
  return {
    cells: [...cells.slice(0, gap), ...Array<null>(lost).fill(null), ...cells.slice(gap)],
    isGuessed: true,
  };
}

export function isFilled(cell: ForeignCell | null | undefined): boolean {
  return cell != null && cell.text.trim() !== '';
}
