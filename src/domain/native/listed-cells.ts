import { rangeOfCell, topLeft } from '../grid/cell-range';
import { coverRanges } from '../grid/cover-ranges';
import type { PlacedCell } from '../layout/placed';
import type { FormView } from './form-view';

/** The first cells of fields, neighbours as ranges, as seen from the one that is looked at. */
export function listedCells(
  terms: readonly PlacedCell[],
  placed: PlacedCell,
  { view }: FormView,
): string {
  const { range } = view(placed);
  const cells = terms.map((term) => rangeOfCell(topLeft(term.range)));
  return coverRanges(cells).map(range).join(',');
}

/** What is text, 80万元 for one, cannot be calculated with. */
export function allNumbers(parts: string): string {
  return `COUNT(${parts})=COUNTA(${parts})`;
}
