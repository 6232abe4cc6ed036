import { isDerived } from '../form/walk-parts';
import { fieldOf } from '../form/form-cell';
import type { AscendingRule, BetweenRule, ComparedRule } from '../form/form-rule';
import { topLeft } from '../grid/cell-range';
import type { PlacedCell } from '../layout/placed';
import type { CellTest } from './cell-test';
import type { FormView } from './form-view';
import { allNumbers, listedCells } from './listed-cells';

/**
 * One amount, or quantity, against others. Nothing is said before there is something on both sides, nor of a part of what is less than
 * 0: that is the mistake.
 */
export function comparedTest(
  { relation, to, unlessHas }: ComparedRule,
  placed: PlacedCell,
  form: FormView,
): string | null {
  const { fields, view, has } = form;
  if (!to.every((id) => has(id, placed.scope))) return null;
  if (unlessHas !== undefined && has(unlessHas, placed.scope)) return null;
  const others = to.map((id) => fields.cellOf(id, placed.scope));
  const kind = fieldOf(placed.cell)?.kind;
  if (kind !== 'amount' && kind !== 'quantity') return null;
  if (others.some(({ cell }) => fieldOf(cell)?.kind !== kind)) return null;
  const { own } = view(placed);
  const parts = listedCells(others, placed, form);
  const sum = `SUM(${parts})`;
  const numbers = allNumbers(`${own},${parts}`);
  return relation === 'equal'
    ? `IF(AND(${own}<>0,${sum}<>0,${numbers}),ABS(${own}-${sum}),0)`
    : `IF(AND(${sum}>0,${numbers}),${own}-${sum},0)`;
}

/** By how much it is below 0. */
export function negativeTest(placed: PlacedCell, { view }: FormView): string {
  return `-N(${view(placed).own})`;
}

export function betweenTest(
  { minimum, maximum }: BetweenRule,
  placed: PlacedCell,
  { view }: FormView,
): string {
  const { own } = view(placed);
  return `COUNT(${own})*OR(${own}<${minimum},${own}>${maximum})`;
}

/** Figures that fall, or do not end where they should; one that was passed over, but none that is still to come. */
export function ascendingTests(
  { fields: ids, last }: AscendingRule,
  first: PlacedCell,
  form: FormView,
): CellTest[] {
  const all = ids.flatMap((id) => {
    return form.has(id, first.scope) ? [form.fields.cellOf(id, first.scope)] : [];
  });
  const end = all.at(-1);
  return all.flatMap((placed, index): CellTest[] => {
    const { own, cell } = form.view(placed);
    const before = all[index - 1];
    const found: CellTest[] = [];
    if (end) {
      // From itself on: while it is empty it counts none.
      const last = form.view(first).cell(topLeft(end.range));
      const test = `(LEN(${own})=0)*COUNT(${own}:${last})`;
      found.push({ placed, says: 'planMissing', test });
    }
    if (placed === end) {
      const test = `COUNT(${own})*(${own}<>${last})`;
      found.push({ placed, says: 'planUnfinished', test });
    }
    if (before) {
      const test = `COUNT(${own})*(N(${cell(topLeft(before.range))})>${own})`;
      found.push({ placed, says: 'planFalls', test });
    }
    return found;
  });
}

/**
 * A required cell of an item that is empty though something further on in its row is filled: whoever is still on the way there
 * knows that it is empty. Outside of blocks nobody knows the way: the checks say what is missing.
 */
export function passedOverTest(placed: PlacedCell, form: FormView): string | null {
  if (placed.scope.length === 0) return null;
  const { layout, view } = form;
  const isOfSame = ({ scope }: PlacedCell) =>
    scope === placed.scope || JSON.stringify(scope) === JSON.stringify(placed.scope);
  const isLater = ({ range }: PlacedCell) =>
    range.top === placed.range.top && range.left > placed.range.left;
  const later = layout.cells.filter((one) => {
    if (!isLater(one)) return false;
    const field = fieldOf(one.cell);
    if (!field || isDerived(field) || field.preset !== undefined) return false;
    return isOfSame(one);
  });
  const isNumber = ({ cell }: PlacedCell) =>
    ['amount', 'quantity', 'percent'].includes(fieldOf(cell)?.kind ?? '');
  const numbers = later.filter(isNumber);
  const { own, cell } = view(placed);
  const words = later.filter((one) => !isNumber(one)).map(({ range }) => cell(topLeft(range)));
  const filled = [
    ...(numbers.length > 0 ? [`COUNT(${listedCells(numbers, placed, form)})`] : []),
    ...(words.length > 0 ? [`LEN(${words.join('&')})`] : []),
  ];
  if (filled.length === 0) return null;
  return `(LEN(${own})=0)*${filled.length === 1 ? filled.join('') : `(${filled.join('+')})`}`;
}
