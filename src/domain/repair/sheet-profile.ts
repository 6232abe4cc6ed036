import type { Profile } from '../form/profile';
import { topLeft } from '../grid/cell-range';
import { type MoneyUnit, isMoneyUnit } from '../money/money-unit';
import { labelKey } from '../read/label-key';
import type { SheetGrid } from '../grid/sheet-grid';
import { unitInText } from '../read/sheet-unit';
import type { PrintedPlace } from './printed-places';
import type { FormNow } from './sheet-now';

/** The profile, but the unit is what the other texts of the sheet say: its figures are in it. */
export function sheetProfile(
  places: readonly PrintedPlace[],
  { sheet, reading, profile }: FormNow,
): Profile {
  const units = places.flatMap((place) => unitInText(keyAt(place, sheet.grid)) ?? []);
  return { ...profile, unit: knownUnit(reading.unit ?? units[0] ?? null) };
}

function keyAt({ range }: PrintedPlace, { cellAt }: SheetGrid): string {
  const { row, column } = topLeft(range);
  return labelKey(String(cellAt(row, column).value ?? ''));
}

function knownUnit(unit: string | null): MoneyUnit | null {
  return isMoneyUnit(unit) ? unit : null;
}
