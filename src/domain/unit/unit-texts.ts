import type { FormLayout } from '../layout/placed';
import { printedTexts } from '../layout/printed-texts';
import { printCell } from '../grid/cell';
import { topLeft } from '../grid/cell-range';
import type { SheetGrid } from '../grid/sheet-grid';
import type { RowStep } from '../rows/row-plan';
import type { MoneyUnit } from '../money/money-unit';
import { anyUnit } from '../money/unit-words';

/** The printed words that name the unit of money, with the other unit in them. The layout still has its placeholders. */
export function unitTextSteps(layout: FormLayout, grid: SheetGrid, target: MoneyUnit): RowStep[] {
  return printedTexts(layout).flatMap(({ text, range }): RowStep[] => {
    if (!text.includes('{unit}')) return [];
    const place = topLeft(range);
    const { value, formula } = grid.cellAt(place.row, place.column);
    if (typeof value !== 'string' || formula !== null) return [];
    const content = value.replace(new RegExp(anyUnit), target);
    return content === value ? [] : [{ kind: 'put', cell: printCell(place), content }];
  });
}
