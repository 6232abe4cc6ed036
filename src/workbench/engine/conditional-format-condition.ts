import { columnLetters } from '../grid/address';
import { withoutIndirect } from '../formula/place-formula';
import type { Area } from '../grid/area';
import type { Condition } from './conditional-format-rule';

/**
 * Every condition becomes one formula that is TRUE or FALSE: Univer's own kinds of rules know constants only, compare
 * texts and blanks otherwise than Excel, and take no number but 1 for true.
 */
export function conditionFormula(condition: Condition, areas: readonly Area[]): string {
  const inner = plainCondition(condition, areas);
  if (inner === undefined) return '';
  return withoutIndirect(`=N(${inner})<>0`, areas[0] ?? { row: 0, column: 0 });
}

/** The same as Excel says it in a file; undefined while the rule has not been said yet: it holds nowhere. */
export function plainCondition(condition: Condition, areas: readonly Area[]): string | undefined {
  const [first] = areas;
  return conditionOf(
    condition,
    first ? `${columnLetters(first.column)}${String(first.row + 1)}` : 'A1',
  );
}

function conditionOf(condition: Condition, cell: string): string | undefined {
  switch (condition.type) {
    case 'Custom':
      return condition.formula === '' ? undefined : body(condition.formula);
    case 'CellValue':
      return condition.formula1 === '' ? undefined : comparison(condition, cell);
    case 'ContainsText':
      return condition.text === '' ? undefined : textCondition(condition, cell);
    case 'PresetCriteria':
      switch (condition.criterion) {
        case 'Blanks':
          return `LEN(TRIM(${cell}))=0`;
        case 'NonBlanks':
          return `LEN(TRIM(${cell}))>0`;
        case 'Errors':
          return `ISERROR(${cell})`;
        case 'NonErrors':
          return `NOT(ISERROR(${cell}))`;
      }
    default:
      return undefined;
  }
}

function comparison(
  { operator, formula1, formula2 }: Extract<Condition, { type: 'CellValue' }>,
  cell: string,
): string {
  const first = `(${body(formula1)})`;
  const second = `(${body(formula2 === '' ? formula1 : formula2)})`;
  // The bounds may stand in either order.
  const between = `OR(AND(${cell}>=${first},${cell}<=${second}),AND(${cell}>=${second},${cell}<=${first}))`;
  switch (operator) {
    case 'Between':
      return between;
    case 'NotBetween':
      return `NOT(${between})`;
    case 'EqualTo':
      return `${cell}=${first}`;
    case 'NotEqualTo':
      return `${cell}<>${first}`;
    case 'GreaterThan':
      return `${cell}>${first}`;
    case 'LessThan':
      return `${cell}<${first}`;
    case 'GreaterThanOrEqual':
      return `${cell}>=${first}`;
    case 'LessThanOrEqual':
      return `${cell}<=${first}`;
  }
}

/** The formulas that Excel itself writes for these rules. */
function textCondition(
  { operator, text }: Extract<Condition, { type: 'ContainsText' }>,
  cell: string,
): string {
  const quoted = `"${text.replaceAll('"', '""')}"`;
  switch (operator) {
    case 'Contains':
      return `NOT(ISERROR(SEARCH(${quoted},${cell})))`;
    case 'NotContains':
      return `ISERROR(SEARCH(${quoted},${cell}))`;
    case 'BeginsWith':
      return `LEFT(${cell},LEN(${quoted}))=${quoted}`;
    case 'EndsWith':
      return `RIGHT(${cell},LEN(${quoted}))=${quoted}`;
  }
}

function body(formula: string): string {
  return formula.replace(/^=/, '');
}
