import type { IndicatorRule } from '../form/indicator-rule';
import { topLeft } from '../grid/cell-range';
import type { PlacedCell } from '../plan/placed';
import type { CellTest } from './cell-test';
import type { FormView } from './form-view';
import type { WatchedWords } from './rule-watch';

/**
 * The clear cases of what the checks ask of an indicator with a name beside its value. All others are left to the checks: a formula
 * neither reads 指标值 by its grammar nor knows the longest ending of a name.
 */
export function indicatorTests(
  rule: IndicatorRule,
  value: PlacedCell,
  form: FormView,
  words: WatchedWords,
): CellTest[] {
  const name = nameBeside(rule, value, form);
  if (!name) return [];
  const { own, cell } = form.view(value);
  const beside = cell(topLeft(name.range));
  const isCost = rule.costs?.includes(value.scope.at(-1)?.block ?? '') ?? false;
  const asks = (says: string, ...all: readonly string[]): CellTest => ({
    placed: value,
    says,
    test: all.length === 1 ? `(${all.join('')})*1` : `AND(${all.join(',')})*1`,
  });
  const ofCost = (...tests: readonly CellTest[]): CellTest[] =>
    isCost ? tests.map((test) => ({ ...test, given: isSpent(own, beside, words) })) : [];
  const begins = (operator: string) => `LEFT(${own})="${operator}"`;
  switch (rule.asks) {
    case 'name':
      return [
        { placed: name, says: 'namePlaceholder', test: placeholder(form.view(name).own, words) },
      ];
    case 'direction':
      // What is no figure behind the operator is an error too.
      return [
        asks('directionRate', begins(words.ceiling), ...isRate(beside, words)),
        ...ofCost(asks('directionCost', begins(words.floor))),
      ];
    case 'unit':
      return words.unitAliases.map((alias) => asks('unitSpelled', ...endsInUnit(own, alias)));
    case 'budget':
      return ofCost(...budgetTest(rule, value, form, words));
    default:
      return [];
  }
}

function nameBeside(
  { name }: IndicatorRule,
  { scope }: PlacedCell,
  { has, fields }: FormView,
): PlacedCell | null {
  if (!has(name, scope)) return null;
  const found = fields.cellOf(name, scope);
  return found.scope.length === scope.length ? found : null;
}

/** By how much a cost in 万元 is above the budget. On a sheet in 元 the budget is always the larger number. */
function budgetTest(
  { budget }: IndicatorRule,
  value: PlacedCell,
  { fields, has, view }: FormView,
  words: WatchedWords,
): CellTest[] {
  if (budget === undefined || !has(budget, value.scope)) return [];
  const { own, cell } = view(value);
  const limit = cell(topLeft(fields.cellOf(budget, value.scope).range));
  const cost = `SUBSTITUTE(${withoutUnit(own, words)},"${words.ceiling}","")-${limit}`;
  const isAsked = `AND(N(${limit})>0,${isNoStretch(own)})`;
  return [{ placed: value, says: 'costAboveBudget', test: `IFERROR(IF(${isAsked},${cost},0),0)` }];
}

/** XX, 数量指标1: numbers behind a name do not make it one. */
function placeholder(cell: string, { placeholders, placeholderLetters }: WatchedWords): string {
  const bare = ['1', '2'].reduce((text, digit) => `SUBSTITUTE(${text},${digit},"")`, cell);
  return `OR(${isOneOf(bare, placeholders)},COUNT(SEARCH("${placeholderLetters}",${cell})))*1`;
}

/** All endings are three letters long. */
function isRate(name: string, { rates, turnRates }: WatchedWords): string[] {
  return [isOneOf(`RIGHT(${name},3)`, rates), hasNone(name, turnRates)];
}

/** In a row of costs an amount is one, but for a name that says what is saved or taken in. */
function isSpent(value: string, name: string, { turnCosts, money }: WatchedWords): string[] {
  return [`RIGHT(${value},${money.length})="${money}"`, hasNone(name, turnCosts)];
}

/** Not what Excel takes for a date: 5-8. */
function isNoStretch(value: string): string {
  return hasNone(value, '-');
}

function withoutUnit(value: string, { money }: WatchedWords): string {
  return `SUBSTITUTE(${value},"${money}","")`;
}

/** ≥95百分比: a figure before the unit. */
function endsInUnit(value: string, unit: string): string[] {
  const before = `MID(${value},LEN(${value})-${unit.length},1)`;
  return [`RIGHT(${value},${unit.length})="${unit}"`, isNumber(before)];
}

function isOneOf(text: string, all: readonly string[]): string {
  return `COUNT(FIND("|"&${text}&"|","|${all.join('|')}|"))`;
}

function hasNone(text: string, letters: string): string {
  return `COUNT(${[...letters].map((letter) => `FIND("${letter}",${text})`).join(',')})=0`;
}

function isNumber(text: string): string {
  return `COUNT(--${text})`;
}
