import type { IndicatorRule } from '../form/indicator-rule';
import { topLeft } from '../grid/cell-range';
import type { PlacedCell } from '../layout/placed';
import type { CellTest } from './cell-test';
import type { FormView } from './form-view';
import type { WatchedWords } from './rule-watch';

/** A rule, a value that it is about, and the name beside that. */
interface AskedIndicator {
  readonly rule: IndicatorRule;
  readonly value: PlacedCell;
  readonly name: PlacedCell;
  readonly form: FormView;
  readonly words: WatchedWords;
}

/**
 * The clear cases of what the checks ask of an indicator with a name beside its value. All others are left to the checks: a formula
 * neither reads 指标值 by its grammar nor knows the longest ending of a name.
 */
const clearCases: Partial<Record<IndicatorRule['asks'], (asked: AskedIndicator) => CellTest[]>> = {
  name: ({ name, form, words }) => [
    { placed: name, says: 'namePlaceholder', test: placeholder(form.view(name).own, words) },
  ],
  direction: directionTests,
  share: (asked) => ofRate(asked, [shareTest(asked)]),
  satisfaction: satisfactionTests,
  unit: ({ value, form, words }) => {
    const { own } = form.view(value);
    return words.unitAliases.map((alias) => ({
      placed: value,
      says: 'unitSpelled',
      test: hasUnit(own, alias),
    }));
  },
  budget: (asked) => ofCost(asked, budgetTest(asked)),
};

/** What a rule has Excel ask of an indicator; null where it asks nothing that a formula can say. */
export function indicatorQuestion(
  rule: IndicatorRule,
  form: FormView,
  words: WatchedWords,
): ((value: PlacedCell) => CellTest[]) | null {
  const testsOf = clearCases[rule.asks];
  if (!testsOf) return null;
  return (value) => {
    const name = nameBeside(rule, value, form);
    return name ? testsOf({ rule, value, name, form, words }) : [];
  };
}

function nameBeside(
  { name }: IndicatorRule,
  { scope }: PlacedCell,
  { fields }: FormView,
): PlacedCell | null {
  const found = fields.findCell(name, scope);
  return found?.scope.length === scope.length ? found : null;
}

/** What is no figure behind the operator is an error too. */
function directionTests(asked: AskedIndicator): CellTest[] {
  const { value, form, words } = asked;
  const { own } = form.view(value);
  const begins = (says: string, operator: string): CellTest[] => [
    { placed: value, says, test: `N(LEFT(${own})="${operator}")` },
  ];
  return [
    ...ofRate(asked, begins('directionRate', words.ceiling)),
    ...ofCost(asked, begins('directionCost', words.floor)),
  ];
}

/** By how much a floor, or a figure alone, is above all there is; of a number nobody knows here whether its cell shows it in percent. */
function shareTest({ value, name, form, words }: AskedIndicator): CellTest {
  const { own, cell } = form.view(value);
  const ending = `RIGHT(${cell(topLeft(name.range))},3)`;
  const isShare = `ISERR(FIND(${ending},"${words.ratesBeyond.join('|')}"))`;
  const share = `SUBSTITUTE(SUBSTITUTE(${own},"${words.floor}",""),"%","")`;
  const test = `IFERROR((RIGHT(${own})="%")*${isShare}*(${share}-100),0)`;
  return { placed: value, says: 'shareOver', test };
}

/** A share alone, without the floor that it is. Where levels stand beside each other only theirs is asked. */
function satisfactionTests({ rule, value, name, form, words }: AskedIndicator): CellTest[] {
  const own = rule.levels?.[value.scope.at(-1)?.block ?? ''];
  if (own !== 'satisfaction' && form.hasBeside(value)) return [];
  const { own: text, cell } = form.view(value);
  const { satisfaction } = words;
  const called = cell(topLeft(name.range));
  const isNamed = `(RIGHT(${called},${satisfaction.length})="${satisfaction}")`;
  // What is divided by 0 is no number.
  const test = `COUNT(SUBSTITUTE(${text},"%","E0")/(RIGHT(${text})="%")/${isNamed}/ISERR(FIND("${words.turnSatisfaction}",${called})))`;
  return [{ placed: value, says: 'satisfactionOperator', test }];
}

/** By how much a cost in 万元 is above the budget. On a sheet in 元 the budget is always the larger number. */
function budgetTest({ rule: { budget }, value, form, words }: AskedIndicator): CellTest[] {
  const placed = budget === undefined ? null : form.fields.findCell(budget, value.scope);
  if (!placed) return [];
  const { own, cell } = form.view(value);
  const limit = cell(topLeft(placed.range));
  const cost = `SUBSTITUTE(${withoutUnit(own, words)},"${words.ceiling}","")-${limit}`;
  const test = `IFERROR((N(${limit})>0)*${isNoStretch(own)}*(${cost}),0)`;
  return [{ placed: value, says: 'costAboveBudget', test }];
}

/** The tests, asked only where the name is that of a rate. */
function ofRate(
  { value, name, form, words }: AskedIndicator,
  tests: readonly CellTest[],
): CellTest[] {
  const given = isRate(form.view(value).cell(topLeft(name.range)), words);
  return tests.map((test) => ({ ...test, given }));
}

/** The tests, asked only where the value is spent; none in rows that are not of costs. */
function ofCost(
  { rule, value, name, form, words }: AskedIndicator,
  tests: readonly CellTest[],
): CellTest[] {
  if (!rule.costs?.includes(value.scope.at(-1)?.block ?? '')) return [];
  const { own, cell } = form.view(value);
  const given = isSpent(own, cell(topLeft(name.range)), words);
  return tests.map((test) => ({ ...test, given }));
}

/** XX, 数量指标1: numbers behind a name do not make it one. */
function placeholder(cell: string, { placeholders, placeholderLetters }: WatchedWords): string {
  const bare = ['1', '2'].reduce((text, digit) => `SUBSTITUTE(${text},${digit},"")`, cell);
  return `COUNT(${foundIn(bare, placeholders)},SEARCH("${placeholderLetters}",${cell}))`;
}

/** All endings are three letters long. */
function isRate(name: string, { rates, turnRates }: WatchedWords): string[] {
  return [`${isOneOf(`RIGHT(${name},3)`, rates)}*(${hasNone(name, turnRates)})`];
}

/** In a row of costs an amount is one, but for a name that says what is saved or taken in. */
function isSpent(value: string, name: string, { turnCosts, money }: WatchedWords): string[] {
  return [`(RIGHT(${value},${money.length})="${money}")*(${hasNone(name, turnCosts)})`];
}

/** Not what Excel takes for a date: 5-8. */
function isNoStretch(value: string): string {
  return `ISERR(FIND("-",${value}))`;
}

function withoutUnit(value: string, { money }: WatchedWords): string {
  return `SUBSTITUTE(${value},"${money}","")`;
}

/** ≥95百分比: a figure before the unit. */
function hasUnit(value: string, unit: string): string {
  return `COUNT(-MID(${value},FIND("${unit}",${value})-1,1))`;
}

function isOneOf(text: string, all: readonly string[]): string {
  return `COUNT(${foundIn(text, all)})`;
}

function foundIn(text: string, all: readonly string[]): string {
  return `FIND("|"&${text}&"|","|${all.join('|')}|")`;
}

function hasNone(text: string, letters: string): string {
  return `COUNT(${[...letters].map((letter) => `FIND("${letter}",${text})`).join(',')})=0`;
}
