import { fieldOf } from '../form/form-cell';
import type { Formula, ShareFormula } from '../form/form-formula';
import { isItemFieldName, itemField, type ItemField } from '../form/item-field';
import { isDerived } from '../form/walk-parts';
import { topLeft } from '../grid/cell-range';
import { itemColumn } from '../layout/item-column';
import type { PlacedCell } from '../layout/placed';
import type { FormView } from './form-view';
import { allNumbers, listedCells } from './listed-cells';

/** Half of the last digit that a share is printed with, and a little: so much is not seen. */
const unseenShare = '0.000051';

/** What belongs into a cell, and the cells that come together there, as the formula of a conditional format names them. */
interface Expected {
  readonly result: string;
  readonly parts: string;
}

/** A value that was typed over a formula, and is not what the formula would give; of parts that are still 0 nothing is said. */
export function calculatedTest(placed: PlacedCell, form: FormView): string | null {
  const field = fieldOf(placed.cell);
  if (!field || !isDerived(field)) return null;
  const { formula, kind } = field;
  if ('growth' in formula) return growthTest(formula.growth, placed, form);
  if ('share' in formula) return shareTest(formula, placed, form);
  const expected = kind === 'percent' ? null : expectedOf(formula, placed, form);
  if (!expected) return null;
  const { result, parts } = expected;
  const { own } = form.view(placed);
  return `(${result}<>0)*${isTyped(own)}*(${allNumbers(parts)})*ABS(N(${own})-${result})`;
}

function isTyped(own: string): string {
  return `(1-ISFORMULA(${own}))`;
}

function growthTest(growth: readonly string[], placed: PlacedCell, form: FormView): string {
  const { own } = form.view(placed);
  const [from, to] = growth.map((id) => named(id, placed, form));
  const off = `ABS(N(${own})-(${to}-${from})/${from})>${unseenShare}`;
  return `IF(AND(${isTyped(own)},COUNT(${from},${to})=2),N(${off}),0)`;
}

function shareTest({ share, of }: ShareFormula, placed: PlacedCell, form: FormView): string {
  const { own } = form.view(placed);
  const part = named(share, placed, form);
  const whole = isItemFieldName(of)
    ? sumOfItems(itemField(of), placed, form)
    : { result: named(of, placed, form), parts: named(of, placed, form) };
  const isKnown = `COUNT(${part})=1,${allNumbers(whole.parts)},${whole.result}<>0`;
  const off = `ABS(N(${own})-${part}/${whole.result})>${unseenShare}`;
  return `IF(AND(${isTyped(own)},${isKnown}),N(${off}),0)`;
}

/** Null for a formula that calculates no amount or quantity. */
function expectedOf(formula: Formula, placed: PlacedCell, form: FormView): Expected | null {
  if ('add' in formula) {
    const terms = formula.add.map((id) => form.fields.cellOf(id, placed.scope));
    const parts = listedCells(terms, placed, form);
    return { result: `SUM(${parts})`, parts };
  }
  if ('subtract' in formula) {
    const parts = formula.subtract.map((id) => named(id, placed, form));
    return { result: `(${parts.join('-')})`, parts: parts.join(',') };
  }
  if ('multiply' in formula) {
    const parts = formula.multiply.map((id) => named(id, placed, form));
    return { result: parts.join('*'), parts: parts.join(',') };
  }
  return 'total' in formula ? sumOfItems(itemField(formula.total), placed, form) : null;
}

function sumOfItems({ block, field }: ItemField, placed: PlacedCell, form: FormView): Expected {
  const { fields, layout } = form;
  const placedBlock = fields.blockOf(block, placed.scope);
  const terms = fields.cellsOf(placedBlock, field);
  const column = itemColumn(placedBlock, terms, placed.range, layout);
  if (!column) {
    const parts = listedCells(terms, placed, form);
    return { result: `SUM(${parts})`, parts };
  }
  const { range, cell } = form.view(placed);
  const parts = range(column.range);
  const sum = `SUM(${parts})`;
  return { result: column.after ? `(${sum}-${cell(column.after)})` : sum, parts };
}

function named(id: string, placed: PlacedCell, { fields, view }: FormView): string {
  return view(placed).cell(topLeft(fields.cellOf(id, placed.scope).range));
}
