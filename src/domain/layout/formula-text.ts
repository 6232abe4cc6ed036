import type { Formula, JoinFormula } from '../form/form-formula';
import { isItemFieldName, itemField, type ItemFieldName } from '../form/item-field';
import { columnCount, printRange, rowCount, topLeft, type CellRange } from '../grid/cell-range';
import { printCell } from '../grid/cell';
import type { FieldIndex } from './field-index';
import { itemColumn } from './item-column';
import type { FormLayout, PlacedBlock, PlacedCell } from './placed';
import type { ScopePath } from '../form/scope-path';

/** Where a formula stands: its names mean the nearest fields around, and its own cell is none that it adds. */
export type FormulaPlace = Pick<PlacedCell, 'scope' | 'range'>;

/** From so many terms on, a run of neighbours is added as a range. */
const longSum = 7;

/**
 * The formula of a derived field, as Excel reads it. A few cells are added with +, not SUM: SUM passes over an amount typed as
 * text (80万元) and shows a wrong total, + shows an error.
 */
export function formulaText(
  formula: Formula,
  { scope, range }: FormulaPlace,
  fields: FieldIndex,
  layout: FormLayout,
): string {
  const at = (id: string) => address(fields.cellOf(id, scope));
  const totalOf = (name: ItemFieldName) => {
    const { block, field } = itemField(name);
    const placed = fields.blockOf(block, scope);
    return totalText(placed, fields.cellsOf(placed, field), range, layout);
  };
  if ('add' in formula) return `=${sumText(formula.add.map((id) => fields.cellOf(id, scope)))}`;
  if ('subtract' in formula) return `=${formula.subtract.map(at).join('-')}`;
  if ('multiply' in formula) return `=${formula.multiply.map(at).join('*')}`;
  if ('growth' in formula) {
    const [from, to] = formula.growth.map(at);
    return `=IF(${from}=0,"",(${to}-${from})/${from})`;
  }
  if ('share' in formula) {
    const { share, of } = formula;
    const whole = isItemFieldName(of) ? `(${totalOf(of)})` : at(of);
    return `=IF(${whole}=0,"",${at(share)}/${whole})`;
  }
  if ('whileZero' in formula) return `=IF(${at(formula.whileZero)}=0,${quoted(formula.text)},"")`;
  if ('join' in formula) return `=${joinText(formula, scope, fields)}`;
  return `=${totalOf(formula.total)}`;
}

function joinText({ join }: JoinFormula, scope: ScopePath, fields: FieldIndex): string {
  return join
    .map((part) => {
      if (typeof part === 'string') return quoted(part);
      if ('field' in part) return address(fields.cellOf(part.field, scope));
      return `ROWS(${fieldsAbove(part.ordinal, scope, fields)})`;
    })
    .join('&');
}

/** From that field of the first item to that of this one: a range that grows and shrinks with the rows between. */
function fieldsAbove(id: string, scope: ScopePath, fields: FieldIndex): string {
  const last = scope[scope.length - 1];
  if (!last) throw new RangeError(`a formula counts ${id}, which is in no block`);
  const first = fields.cellOf(id, [...scope.slice(0, -1), { ...last, item: 0 }]).range;
  return printRange({ ...first, bottom: fields.cellOf(id, scope).range.top, right: first.left });
}

function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

function sumText(terms: readonly PlacedCell[]): string {
  const [first] = terms;
  const last = terms[terms.length - 1];
  if (!first || !last) return '0';
  const span = { ...first.range, bottom: last.range.top, right: last.range.left };
  const isRun =
    (rowCount(span) === 1 && columnCount(span) === terms.length) ||
    (columnCount(span) === 1 && rowCount(span) === terms.length);
  return isRun && terms.length >= longSum
    ? `SUM(${printRange(span)})`
    : terms.map(address).join('+');
}

/** The sum over the items of a block; the amount that stands below them is taken off again. */
function totalText(
  block: PlacedBlock,
  terms: readonly PlacedCell[],
  own: CellRange,
  layout: FormLayout,
): string {
  if (terms.length === 0) return '0';
  const column = itemColumn(block, terms, own, layout);
  if (!column) return terms.map(address).join('+');
  const sum = `SUM(${printRange(column.range)})`;
  return column.after ? `${sum}-${printCell(column.after)}` : sum;
}

function address({ range }: PlacedCell): string {
  return printCell(topLeft(range));
}
