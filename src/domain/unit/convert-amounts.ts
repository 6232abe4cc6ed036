import { fieldOf } from '../form/form-cell';
import { isDerived } from '../form/walk-parts';
import { isSameFormula } from '../formula/same-formula';
import { parseCell, printCell } from '../grid/cell';
import { topLeft } from '../grid/cell-range';
import type { MoneyUnit } from '../money/money-unit';
import type { Scale } from '../formula/scale-of';
import { indexFields } from '../layout/field-index';
import { formulaText } from '../layout/formula-text';
import type { PlacedCell } from '../layout/placed';
import type { GridCell, SheetGrid } from '../grid/sheet-grid';
import { isFilled } from '../read/sheet-rows';
import type { RowStep } from '../rows/row-plan';
import type { SheetLayout } from '../rows/sheet-layout';
import { convertedAmount } from './converted-amount';
import { convertedFormula, type PlacesOf } from './converted-formula';

/** A cell that stays as it is although the unit changes. */
export interface KeptCell {
  readonly at: string;
  readonly why: 'ownUnit' | 'own' | 'unreadable' | 'linked';
}

interface AmountsOnSheet {
  readonly on: SheetLayout;
  readonly grid: SheetGrid;
  readonly decimals: number;
  readonly target: MoneyUnit;
}

interface ConvertedAmounts {
  readonly contents: readonly RowStep[];
  readonly kept: readonly KeptCell[];
}

/** What is written into the cells of the amounts when their points move by so many places. */
export function convertAmounts(
  { on, grid, decimals, target }: AmountsOnSheet,
  places: number,
  placesOf: PlacesOf,
): ConvertedAmounts {
  const contents: RowStep[] = [];
  const kept: KeptCell[] = [];
  const fields = indexFields(on.layout);
  const amounts = amountsOf(on);
  const addresses = amountAddresses(on);
  const others = otherNumbers(on);
  const scaleOf = (address: string): Scale | null => {
    const place = parseCell(address);
    if (addresses.has(address)) return 'along';
    if (others.has(address)) return 'fixed';
    // What is empty counts as 0, in any unit.
    return place !== null && !isFilled(grid.cellAt(place.row, place.column)) ? 'along' : null;
  };
  const isOfForm = (placed: PlacedCell, formula: string) => {
    const field = fieldOf(placed.cell);
    if (!field || !isDerived(field)) return false;
    return isSameFormula(formula, formulaText(field.formula, placed, fields, on.layout));
  };
  for (const placed of amounts) {
    const at = addressOf(placed);
    const held = heldIn(placed, grid);
    if (held.formula !== null) {
      if (isOfForm(placed, held.formula)) continue;
      const converted = convertedFormula(held.formula, places, placesOf, scaleOf);
      if (converted.kind === 'becomes') {
        contents.push({ kind: 'put', cell: at, content: { formula: converted.formula } });
      } else if (converted.kind === 'own') kept.push({ at, why: 'own' });
    } else if (places !== 0) {
      const converted = convertedAmount(held, decimals, target);
      if (converted.kind === 'amount') {
        contents.push({ kind: 'put', cell: at, content: converted.content });
      } else if (converted.kind !== 'nothing') kept.push({ at, why: converted.kind });
    }
  }
  return { contents, kept };
}

/** The cells of a form that hold amounts. */
export function amountAddresses(on: SheetLayout): ReadonlySet<string> {
  return new Set(amountsOf(on).map(addressOf));
}

/** Pieces, square metres, shares: they are no money. */
function otherNumbers({ layout }: SheetLayout): ReadonlySet<string> {
  const numbers = layout.cells.filter(({ cell }) =>
    ['quantity', 'percent'].includes(fieldOf(cell)?.kind ?? ''),
  );
  return new Set(numbers.map(addressOf));
}

function amountsOf({ layout }: SheetLayout): readonly PlacedCell[] {
  return layout.cells.filter(({ cell }) => fieldOf(cell)?.kind === 'amount');
}

function heldIn({ range }: PlacedCell, grid: SheetGrid): GridCell {
  const { row, column } = topLeft(range);
  return grid.cellAt(row, column);
}

function addressOf({ range }: PlacedCell): string {
  return printCell(topLeft(range));
}
