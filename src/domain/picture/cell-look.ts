import type { PlannedFont, PlannedStyle, SheetPlan } from '../plan/sheet-plan';
import type { SheetGeometry } from './sheet-geometry';
import { song } from '../plan/typefaces';

export interface CellLook extends Omit<PlannedStyle, 'areas'> {
  readonly font: PlannedFont;
  readonly format: string | null;
}

const plain: CellLook = { font: { name: song, size: 11, bold: false }, format: null };

/** How the content of every cell looks, found by row and column: what a plan says later adds to what it said before. */
export function cellLooks(
  { styles, numberFormats, cells }: SheetPlan,
  sheet: SheetGeometry,
): (row: number, column: number) => CellLook {
  const looks = cells.map((row) => row.map(() => plain));
  const add = (address: string, more: Partial<CellLook>) => {
    const { top, left, bottom, right } = sheet.area(address);
    for (const row of looks.slice(top, bottom + 1)) {
      row.forEach((look, column) => {
        if (column >= left && column <= right) row[column] = { ...look, ...more };
      });
    }
  };
  for (const { areas, ...more } of styles) for (const area of areas) add(area, more);
  for (const { areas, format } of numberFormats) for (const area of areas) add(area, { format });
  return (row, column) => looks[row]?.[column] ?? plain;
}
