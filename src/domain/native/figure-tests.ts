import { isDerived } from '../form/walk-parts';
import { fieldOf } from '../form/form-cell';
import type { AscendingRule, BetweenRule, ComparedRule } from '../form/form-rule';
import { itemField } from '../form/item-field';
import { coverRanges } from '../grid/cover-ranges';
import { rangeOfCell, topLeft, type CellRange } from '../grid/cell-range';
import { itemColumn } from '../layout/item-column';
import type { PlacedCell } from '../layout/placed';
import type { CellTest } from './cell-test';
import type { FormView } from './form-view';

/** Half of the last digit that a share is printed with, and a little: so much is not seen. */
const unseenShare = '0.000051';

/** A value that was typed over a formula, and is not what the formula would give; of parts that are still 0 nothing is said. */
export function calculatedTest(placed: PlacedCell, form: FormView): string | null {
  const field = fieldOf(placed.cell);
  if (!field || !isDerived(field)) return null;
  const { formula, kind } = field;
  const { fields, view, layout } = form;
  const { own, cell } = view(placed);
  const at = (id: string) => cell(topLeft(fields.cellOf(id, placed.scope).range));
  const typed = `(1-ISFORMULA(${own}))`;
  if ('growth' in formula) {
    const [from, to] = formula.growth.map(at);
    const off = `ABS(N(${own})-(${to}-${from})/${from})>${unseenShare}`;
    return `IF(AND(${typed},COUNT(${from},${to})=2),N(${off}),0)`;
  }
  if (kind === 'percent') return null;
  const differs = (sum: string, parts: string) =>
    `(${sum}<>0)*${typed}*(${allNumbers(parts)})*ABS(N(${own})-${sum})`;
  if ('add' in formula) {
    const parts = listed(
      formula.add.map((id) => fields.cellOf(id, placed.scope)),
      placed,
      form,
    );
    return differs(`SUM(${parts})`, parts);
  }
  if ('subtract' in formula) {
    const parts = formula.subtract.map(at);
    return differs(`(${parts.join('-')})`, parts.join(','));
  }
  if ('multiply' in formula) {
    const parts = formula.multiply.map(at);
    return differs(parts.join('*'), parts.join(','));
  }
  if (!('total' in formula)) return null;
  const { block, field: part } = itemField(formula.total);
  const placedBlock = fields.blockOf(block, placed.scope);
  const terms = fields.cellsOf(placedBlock, part);
  const column = itemColumn(placedBlock, terms, layout);
  if (!column) {
    const parts = listed(terms, placed, form);
    return differs(`SUM(${parts})`, parts);
  }
  const range = view(placed).range(column.range);
  const sum = `SUM(${range})`;
  return differs(column.after ? `(${sum}-${cell(column.after)})` : sum, range);
}

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
  const parts = listed(others, placed, form);
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
    ...(numbers.length > 0 ? [`COUNT(${listed(numbers, placed, form)})`] : []),
    ...(words.length > 0 ? [`LEN(${words.join('&')})`] : []),
  ];
  if (filled.length === 0) return null;
  return `(LEN(${own})=0)*${filled.length === 1 ? filled.join('') : `(${filled.join('+')})`}`;
}

/** The first cells of fields, neighbours as ranges. */
function listed(terms: readonly PlacedCell[], placed: PlacedCell, { view }: FormView): string {
  const { range } = view(placed);
  const cells = terms.map((term): CellRange => rangeOfCell(topLeft(term.range)));
  return coverRanges(cells).map(range).join(',');
}

/** What is text, 80万元 for one, cannot be calculated with. */
function allNumbers(parts: string): string {
  return `COUNT(${parts})=COUNTA(${parts})`;
}
