import { parseCell, printCell, type Cell } from '../grid/cell';
import { contains } from '../grid/cell-range';
import { cellFormulas, headingFormulas } from '../layout/layout-formulas';
import type { FormLayout } from '../layout/placed';
import type { GridCell } from '../grid/sheet-grid';
import { isFilled } from '../read/sheet-rows';
import type { RowStep } from '../rows/row-plan';
import type { Damage, FoundDamage } from './damage';
import { hasSameShape, isSameFormula } from '../formula/same-formula';
import { linearSum, valueOfSum, type LinearSum } from '../formula/linear-sum';
import type { FormNow, SheetNow } from './sheet-now';

/**
 * The cells that calculate themselves, and no longer do so as the form needs it. Titles are looked at where the form begins with
 * them: rows may have come between.
 */
export function findFormulas(layout: FormLayout, { sheet, region }: FormNow): FoundDamage[] {
  const heading = layout.all.top === region.top ? headingFormulas(layout) : [];
  return [...heading, ...cellFormulas(layout)].flatMap(
    ({ cell, label, formula: expected }): FoundDamage[] => {
      const found = sheet.grid.cellAt(cell.row, cell.column);
      const damage = damageAt({ cell, label, expected, found }, layout, sheet);
      return damage ? [{ damage, steps: putFormula(cell, expected, sheet) }] : [];
    },
  );
}

interface FoundFormula {
  readonly cell: Cell;
  readonly label: string;
  readonly expected: string;
  readonly found: GridCell;
}

function damageAt(
  { cell, label, expected, found }: FoundFormula,
  layout: FormLayout,
  { grid }: SheetNow,
): Damage | null {
  const here = { at: printCell(cell), label, formula: expected };
  if (!isFilled(found)) return { kind: 'lostFormula', ...here };
  if (found.formula === null) {
    const sum = linearSum(expected);
    const result = sum && valueOfSum(sum, grid);
    return { kind: 'typedOver', ...here, typed: found.value ?? '', result };
  }
  if (isSameFormula(found.formula, expected)) return null;
  const isEmpty = (at: string) => {
    const place = parseCell(at);
    const isClosing = place && layout.closing && contains(layout.closing, place);
    return (
      isClosing === true || (place !== null && !isFilled(grid.cellAt(place.row, place.column)))
    );
  };
  const [sum, needed] = [linearSum(found.formula), linearSum(expected)];
  const isPart = sum !== null && needed !== null && addsOnly(sum, needed, isEmpty);
  if (isPart && addsAll(sum, needed, layout)) return null;
  const isOurs = isPart || hasSameShape(found.formula, expected);
  return isOurs || found.formula.includes('#REF!')
    ? { kind: 'wrongCells', ...here, found: found.formula, isPart }
    : { kind: 'otherFormula', ...here, found: found.formula };
}

/** Whether a sum adds nothing but what is needed, and what is empty. */
function addsOnly(sum: LinearSum, needed: LinearSum, isEmpty: (at: string) => boolean): boolean {
  return [...sum].every(([at, count]) => needed.get(at) === count || isEmpty(at));
}

/** The row that closes the table is empty: a sum may reach into it or not. */
function addsAll(sum: LinearSum, needed: LinearSum, { closing }: FormLayout): boolean {
  return [...needed].every(([at, count]) => {
    const place = parseCell(at);
    return sum.get(at) === count || (place && closing && contains(closing, place)) === true;
  });
}

/** Formulas typed into cells formatted as text would stay texts. */
function putFormula(cell: Cell, formula: string, { formatAt }: SheetNow): RowStep[] {
  const at = printCell(cell);
  const put: RowStep = { kind: 'put', cell: at, content: { formula } };
  if (formatAt(cell.row, cell.column) !== '@') return [put];
  return [{ kind: 'numberFormat', format: { areas: [at], format: 'General' } }, put];
}
