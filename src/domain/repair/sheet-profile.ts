import type { Profile } from '../form/profile';
import type { MoneyUnit } from '../money/money-unit';
import { printCell } from '../grid/cell';
import { topLeft, type CellRange } from '../grid/cell-range';
import type { FormLayout } from '../plan/placed';
import { labelKey } from '../read/label-key';
import type { SheetGrid } from '../read/sheet-grid';
import { unitInText } from '../read/sheet-unit';
import type { FormNow } from './sheet-now';

/** A text that is printed in a place, with its placeholders. */
export interface PrintedPlace {
  readonly text: string;
  readonly range: CellRange;
}

/** Title and lines above the table, where the form begins with them: rows may have come between. */
export function textsAbove(layout: FormLayout, { region }: FormNow): PrintedPlace[] {
  if (layout.all.top !== region.top) return [];
  const heading = layout.heading.flatMap(({ content, range }) =>
    typeof content === 'string' ? [{ text: content, range }] : [],
  );
  return [...heading, ...layout.leftLines, ...layout.rightLines];
}

export function labelsOf({ cells }: FormLayout): PrintedPlace[] {
  return cells.flatMap(({ cell, range }) => ('label' in cell ? [{ text: cell.label, range }] : []));
}

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
  return unit === '元' || unit === '万元' ? unit : null;
}

export function addressOf({ range }: PrintedPlace): string {
  return printCell(topLeft(range));
}
