import { isBlankMarker } from '../value/number-text';
import { isWritten, type PlacedCells } from './place-cells';
import type { RowCell } from './row-cells';
import type { RowPiece } from './row-pieces';
import { anyUnit } from '../money/unit-words';

const number = new RegExp(String.raw`^[-+\d,.]+(?:%|${anyUnit})?$`);
/** ≥95%, 14辆, 2022年: a figure with what it is counted in, and nothing that it is a figure of. */
const figure = /^[≥≤><=]?\d[\d.,]*(?:%|\p{L}{1,3})$/u;
/** What is counted one by one has none. */
const decimal = /^-?\d[\d,]*\.\d+$/;
/** An amount as forms print it. */
const amount = /^-?\d[\d,]*\.\d\d$/;
const nothing = /^ *0?(?:\.0+)? *$/;

/** Some print zeros throughout, beside the remarks too. */
function isAmount(text: string): boolean {
  return amount.test(text) && !nothing.test(text);
}

/** Whether a text cannot be what its place is for: words where an amount belongs, a figure where a name does. */
function isMisfit(cell: RowCell | null, { field }: RowPiece): boolean {
  if (!field || !cell?.isWritten) return false;
  const { typed: plain } = cell;
  switch (field.kind) {
    case 'quantity':
      return isBroken(field, plain) || (!isBlankMarker(plain) && !number.test(plain));
    case 'amount':
    case 'percent':
      return !isBlankMarker(plain) && !number.test(plain);
    case 'text':
      return figure.test(plain) || isAmount(plain);
    default:
      return false;
  }
}

/** A part of what is counted one by one. */
function isBroken(field: RowPiece['field'], plain: string): boolean {
  return field !== null && 'whole' in field && field.whole === true && decimal.test(plain);
}

function misfits(placed: PlacedCells, pieces: readonly RowPiece[]): number {
  const { cells } = placed;
  const kinds = pieces.filter((piece, at) => isMisfit(cells[at] ?? null, piece)).length;
  return kinds + nameless(placed, pieces);
}

/**
 * How many things in a row have no name: a value beside an indicator that is not there, what stands at the left of an item that has
 * no name. That is how rows look whose cells were shifted.
 */
function nameless({ cells }: PlacedCells, pieces: readonly RowPiece[]): number {
  // A sum of nothing is no thing.
  const written = (at: number) => isWritten(cells[at]) && !nothing.test(cells[at]?.cell.text ?? '');
  let count = 0;
  pieces.forEach((piece, at) => {
    const { cell, frame, field } = piece;
    if (!cell || !field || written(at)) return;
    if (cell.beside !== null && field.kind === 'text') {
      const others = pieces.flatMap((one, other) =>
        one !== piece && one.cell?.beside === cell.beside ? [other] : [],
      );
      if (others.some(written)) count += 1;
    }
    const names = frame?.kind === 'block' ? frame.blocks[0]?.begins?.filled : undefined;
    if (names?.includes(field.id) === true) {
      const others = pieces.flatMap((one, other) =>
        one !== piece && one.frame === frame ? [other] : [],
      );
      if (others.some(written)) count += 1;
    }
  });
  return count;
}

/** What a conversion loses is an empty cell beside another: so many at most. */
const mostLost = 2;

/**
 * Cells that stand one by one in their places, though some cannot be what their places are for: if empty ones were lost among
 * others and the row made up at its end, all of them can. The fewest that make it so are put back; where that is so in several
 * ways nobody knows, and nothing is moved.
 */
export function putBackLost(placed: PlacedCells, pieces: readonly RowPiece[]): PlacedCells {
  const { cells } = placed;
  if (misfits(placed, pieces) === 0) return placed;
  const last = cells.findLastIndex(isWritten);
  const gaps = cells.flatMap((cell, at) => {
    const isGap = at < last && !isWritten(cell) && (at === 0 || isWritten(cells[at - 1]));
    return isGap ? [at] : [];
  });
  for (let lost = 1; lost <= Math.min(mostLost, pieces.length - last - 1); lost += 1) {
    const ways = gaps
      .map((gap): PlacedCells => ({
        cells: [
          ...cells.slice(0, gap),
          ...Array<null>(lost).fill(null),
          ...cells.slice(gap, pieces.length - lost),
        ],
        isGuessed: true,
        isPutBack: true,
      }))
      .filter((way) => keepsLabels(way, placed, pieces) && misfits(way, pieces) === 0);
    const [only, ...others] = ways;
    if (only) return others.length === 0 ? only : { ...placed, isGuessed: true };
  }
  return isShifted(placed, pieces) ? { ...placed, isGuessed: true } : placed;
}

/** Whether a row that nothing puts right looks like one whose cells were shifted, and not only like one with a wrong word. */
function isShifted(placed: PlacedCells, pieces: readonly RowPiece[]): boolean {
  return (
    nameless(placed, pieces) > 0 ||
    pieces.some((piece, at) => {
      const cell = placed.cells[at] ?? null;
      if (!cell?.isWritten || piece.cell === null) return false;
      const { typed: plain } = cell;
      const isInWords = piece.field?.kind === 'text' && isAmount(plain);
      // Where the figure belongs that stands in the place of a number of things, nothing stands.
      const isEarly =
        isBroken(piece.field, plain) &&
        pieces.some((_, after) => after > at && !isWritten(placed.cells[after]));
      return isInWords || isEarly || (piece.cell.beside !== null && isMisfit(cell, piece));
    })
  );
}

/** Labels stand where they are found. */
function keepsLabels(way: PlacedCells, placed: PlacedCells, pieces: readonly RowPiece[]): boolean {
  return pieces.every(({ cell }, at) => cell?.label == null || way.cells[at] === placed.cells[at]);
}
