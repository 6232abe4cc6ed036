import { fieldOf } from '../form/form-cell';
import type { Formula } from '../form/form-formula';
import { formulaOperands } from '../form/formula-operands';
import { isDerived } from '../form/walk-parts';
import { parseCell, printCell } from '../grid/cell';
import { topLeft } from '../grid/cell-range';
import { indexFields } from '../layout/field-index';
import { formulaText } from '../layout/formula-text';
import type { FormLayout } from '../layout/placed';
import type { ReadTable } from '../read/form-reading';
import type { SheetGrid } from '../grid/sheet-grid';

/** The formulas that look over the items of a block, by their cell: where items come, go or move, they change. */
export function blockFormulas(layout: FormLayout): ReadonlyMap<string, string> {
  const fields = indexFields(layout);
  return new Map(
    layout.cells.flatMap((placed): [string, string][] => {
      const field = fieldOf(placed.cell);
      if (!field || !isDerived(field) || !overItems(field.formula)) return [];
      return [
        [printCell(topLeft(placed.range)), formulaText(field.formula, placed, fields, layout)],
      ];
    }),
  );
}

/**
 * The cells of such formulas in which the user put something else: they are hers. What counts is what stands there: a reading
 * leaves out the cells of items in which nothing else is filled.
 */
export function changedFormulas(
  layout: FormLayout,
  { cellAt }: SheetGrid,
  closing: ReadTable['closing'],
): ReadonlySet<string> {
  return new Set(
    [...blockFormulas(layout)].flatMap(([at, ours]) => {
      const place = parseCell(at);
      if (!place) return [];
      const { formula } = cellAt(place.row, place.column);
      // Once the row was used that closed the table, its sums end there.
      const isOurs = formula === ours || (closing === null && endsAbove(formula, ours));
      return isOurs ? [] : [at];
    }),
  );
}

/** Whether a sum of neighbours is the other one without its last cells. */
function endsAbove(formula: string | null, other: string): boolean {
  const [one, whole] = [formula ?? '', other].map((text) =>
    /^(=SUM\([A-Z]+\d+:[A-Z]+)(\d+)\)$/.exec(text),
  );
  return one?.[1] === whole?.[1] && Number(one?.[2]) < Number(whole?.[2]);
}

function overItems(formula: Formula): boolean {
  if ('join' in formula) {
    return formula.join.some((part) => typeof part === 'object' && 'ordinal' in part);
  }
  return (formulaOperands(formula)?.inItems ?? null) !== null;
}
