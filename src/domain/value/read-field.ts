import type { DerivedField, InputField } from '../form/form-field';
import { isDerived } from '../form/walk-parts';
import { amountInUnit } from '../money/amount-in-unit';
import { nearestFen } from '../money/cell-amount';
import type { MoneyUnit } from '../money/money-unit';
import type { Fen } from '../money/fen';
import type { GridCell } from '../grid/sheet-grid';
import { valueOf, unreadable, blank, type CellReading } from './cell-reading';
import { decimalsShown, readAmount } from './read-amount';
import { readPercent } from './read-percent';
import { readQuantity } from './read-quantity';
import { readCode, readText } from './read-text';

export interface ReadingUnits {
  /** How many decimals of the sheet's unit make it exact to the 分. */
  readonly sheetDecimals: number;
  /** What amounts are given in. */
  readonly form: MoneyUnit;
}

/** Reads a cell as what its field is. */
export function readField(
  field: InputField | DerivedField,
  cell: GridCell,
  units: ReadingUnits,
): CellReading<string | number> {
  if (cell.formula !== null && cell.value === null) {
    return isDerived(field) ? blank : unreadable(cell.formula, 'notCalculated');
  }
  switch (field.kind) {
    case 'amount': {
      const reading = readFen(cell, units.sheetDecimals);
      if (reading.kind !== 'value') return reading;
      return valueOf(amountInUnit(reading.value, units.form), reading.notes);
    }
    case 'percent':
      return readPercent(cell);
    case 'quantity':
      return readQuantity(cell);
    case 'code':
      return readCode(cell);
    case 'text':
    case 'choice':
    case 'indicatorValue':
    case 'band':
      return readText(cell, field);
  }
}

/** What a formula calculates is rounded to the 分: it was added in binary fractions. */
export function readFen(cell: GridCell, decimals: number): CellReading<Fen> {
  if (cell.formula === null || typeof cell.value !== 'number') return readAmount(cell, decimals);
  const calculated = nearestFen(cell.value, decimalsShown(cell, decimals));
  return calculated === null ? unreadable(cell.value, 'tooLarge') : valueOf(calculated);
}
