import { DataValidationOperator, DataValidationType } from '../../engine/univer';
import { invalidArgument } from '../../protocol/host-error';
import type { Json } from '../../protocol/messages';
import { flagValue, oneOf } from '../arguments';
import type { Env } from '../env';
import { rangeFormula, shownOperand, storedOperand } from './operands';
import type { OperandKind } from './operands';
import type { Validation } from './stored-rules';

/** What a validation demands, without its messages. */
export type Criteria = Pick<
  Validation,
  'type' | 'operator' | 'formula1' | 'formula2' | 'showDropDown'
>;

interface Comparison {
  readonly stored: DataValidationType;
  readonly shown: string;
  readonly operand: OperandKind;
}

const comparisons: Readonly<Record<string, Comparison>> = {
  wholeNumber: { stored: DataValidationType.WHOLE, shown: 'WholeNumber', operand: 'number' },
  decimal: { stored: DataValidationType.DECIMAL, shown: 'Decimal', operand: 'number' },
  textLength: { stored: DataValidationType.TEXT_LENGTH, shown: 'TextLength', operand: 'number' },
  date: { stored: DataValidationType.DATE, shown: 'Date', operand: 'date' },
  time: { stored: DataValidationType.TIME, shown: 'Time', operand: 'time' },
};

const operators: Readonly<Record<string, DataValidationOperator>> = {
  Between: DataValidationOperator.BETWEEN,
  NotBetween: DataValidationOperator.NOT_BETWEEN,
  EqualTo: DataValidationOperator.EQUAL,
  NotEqualTo: DataValidationOperator.NOT_EQUAL,
  GreaterThan: DataValidationOperator.GREATER_THAN,
  LessThan: DataValidationOperator.LESS_THAN,
  GreaterThanOrEqualTo: DataValidationOperator.GREATER_THAN_OR_EQUAL,
  LessThanOrEqualTo: DataValidationOperator.LESS_THAN_OR_EQUAL,
};

/** Excel's limit for a list that is written into the rule. */
const listLimit = 255;

export function readRule(value: unknown, env: Env): Criteria {
  const given = Object.entries(record(value)).filter(([, criteria]) => criteria != null);
  const [first, ...more] = given;
  if (!first || more.length > 0) throw invalidArgument('a rule with exactly one kind of criteria');
  const [kind, criteria] = first;
  const details = record(criteria);
  if (kind === 'list') return listCriteria(details, env);
  if (kind === 'custom') return customCriteria(details);
  const comparison = comparisons[kind];
  if (!comparison) throw invalidArgument(`the rule ${kind}`);
  return comparisonCriteria(comparison, details, env);
}

export function showRule(criteria: Criteria): Json {
  const { type, operator, formula1 = '', formula2, showDropDown } = criteria;
  if (type === DataValidationType.CUSTOM) return { custom: { formula: formula1 } };
  if (type === DataValidationType.LIST || type === DataValidationType.LIST_MULTIPLE) {
    return { list: { inCellDropDown: showDropDown ?? true, source: formula1 } };
  }
  const found = Object.entries(comparisons).find(([, { stored }]) => stored === type);
  if (!found) return {};
  const named = Object.entries(operators).find(([, stored]) => stored === operator);
  const details = {
    formula1: shownOperand(formula1),
    ...(formula2 ? { formula2: shownOperand(formula2) } : {}),
    operator: named?.[0] ?? 'Between',
  };
  return { [found[0]]: details };
}

export function showType(type: string): string {
  if (type === DataValidationType.CUSTOM) return 'Custom';
  if (type === DataValidationType.LIST || type === DataValidationType.LIST_MULTIPLE) return 'List';
  return Object.values(comparisons).find(({ stored }) => stored === type)?.shown ?? 'None';
}

function comparisonCriteria(
  { stored, operand }: Comparison,
  details: Record<string, unknown>,
  env: Env,
): Criteria {
  const name = oneOf(details.operator, Object.keys(operators), 'operator');
  const operator = operators[name];
  const needsTwo = name === 'Between' || name === 'NotBetween';
  if (operator === undefined) throw invalidArgument('operator');
  return {
    type: stored,
    operator,
    formula1: storedOperand(details.formula1, operand, env),
    ...(needsTwo ? { formula2: storedOperand(details.formula2, operand, env) } : {}),
  };
}

function listCriteria(details: Record<string, unknown>, env: Env): Criteria {
  const source = rangeFormula(details.source, env) ?? details.source;
  if (typeof source !== 'string' || source === '') throw invalidArgument('source');
  if (!source.startsWith('=') && source.length > listLimit) {
    throw invalidArgument(`a list of more than ${String(listLimit)} characters`);
  }
  return {
    type: DataValidationType.LIST,
    formula1: source,
    showDropDown: flagValue(details.inCellDropDown ?? true, 'inCellDropDown'),
  };
}

function customCriteria({ formula }: Record<string, unknown>): Criteria {
  if (typeof formula !== 'string' || formula.length < 2 || !formula.startsWith('=')) {
    throw invalidArgument('formula');
  }
  return { type: DataValidationType.CUSTOM, formula1: formula };
}

function record(value: unknown): Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw invalidArgument('rule');
  }
  return value as Record<string, unknown>;
}
