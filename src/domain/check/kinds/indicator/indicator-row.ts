import type { IndicatorFields } from '../../../form/indicator-rule';
import { dayOfSerial } from '../../../indicator/date-text';
import { directionOf, expectedUnits, isTurnedCost } from '../../../indicator/indicator-name';
import type { Figure as ValueFigure, IndicatorValue } from '../../../indicator/indicator-value';
import type { Direction, IndicatorWords } from '../../../indicator/indicator-words';
import { mendFigure } from '../../../indicator/mend-figure';
import { parseIndicatorValue } from '../../../indicator/parse-indicator-value';
import { printIndicatorValue } from '../../../indicator/print-indicator-value';
import { plainText } from '../../../value/number-text';
import type { Figure } from '../../figure';
import type { FindingParam, Fix } from '../../finding';
import type { FormContext } from '../../form-context';
import type { FormFigures } from '../../form-figures';

/** One indicator with its value, as the rules of indicators see it. */
export interface IndicatorRow {
  readonly rule: NamedFields;
  /** Where the value stands, and what it says. */
  readonly figure: Figure;
  readonly text: string;
  readonly value: IndicatorValue;
  readonly name: string;
  readonly direction: Direction;
  readonly look: { readonly rule: string; readonly reads: readonly string[] };
  /** The value, then its name. */
  readonly at: readonly [string, ...string[]];
}

/** A rule about indicators: its id, and the fields it looks at. */
export type NamedFields = IndicatorFields & { readonly id: string };

type ReadRow = Pick<IndicatorRow, 'value' | 'name' | 'direction' | 'at'>;

interface KnownRow {
  readonly beside: Figure | null;
  readonly words: IndicatorWords;
  readonly row: ReadRow;
}

/** Several rules ask about the same value: it is read once for all that look at it in the same way. */
const readRows = new WeakMap<Figure, Map<string, KnownRow>>();

export function indicatorRow(
  rule: NamedFields,
  figure: Figure,
  text: string,
  { figures, indicatorWords: words }: FormContext,
): IndicatorRow {
  const beside = nameBeside(rule, figure, figures);
  const known = readRows.get(figure) ?? new Map<string, KnownRow>();
  readRows.set(figure, known);
  const key = [rule.name, ...(rule.costs ?? [])].join(' ');
  const before = known.get(key);
  const isSame = before?.beside === beside && before.words === words;
  const row = isSame ? before.row : readRow(rule, figure, beside, text, words);
  if (!isSame) known.set(key, { beside, words, row });
  return { rule, figure, text, ...row, look: { rule: rule.id, reads: row.at } };
}

function readRow(
  rule: NamedFields,
  figure: Figure,
  beside: Figure | null,
  text: string,
  words: IndicatorWords,
): ReadRow {
  const name = beside?.content.kind === 'text' ? beside.content.text : figure.field.label;
  const value = valueOf(text, name, words);
  return {
    value,
    name,
    direction: directionIn(rule, figure, name, value, words),
    at: beside ? [figure.at, beside.at] : [figure.at],
  };
}

/** The field that names a value; null where its own label does. */
export function nameBeside(
  { name }: Pick<IndicatorFields, 'name'>,
  { scope }: Figure,
  figures: FormFigures,
): Figure | null {
  const found = figures.find(name, scope);
  return found?.scope.length === scope.length ? found : null;
}

/** Under a name that counts something, 44561 is a count without its unit and no day. */
function valueOf(text: string, name: string, words: IndicatorWords): IndicatorValue {
  const plain = plainText(text);
  if (dayOfSerial(plain) === null || !expectedUnits(name, words)) {
    return parseIndicatorValue(text, words);
  }
  return { kind: 'figure', operator: null, number: plain.replaceAll(',', ''), unit: null };
}

/** An amount among the costs is a cost, whatever it is called. */
function directionIn(
  { costs = [] }: IndicatorFields,
  { scope }: Figure,
  name: string,
  value: IndicatorValue,
  words: IndicatorWords,
): Direction {
  const direction = directionOf(name, words);
  const isAmongCosts = costs.includes(scope.at(-1)?.block ?? '');
  const isAmount = value.kind === 'figure' && isMoney(value, words);
  if (direction !== 'neither' || !isAmongCosts || !isAmount) return direction;
  return isTurnedCost(name, words) ? 'neither' : 'cost';
}

export function isMoney({ unit }: ValueFigure, { units }: IndicatorWords): boolean {
  return unit !== null && units.money.includes(unit.name);
}

/** What every finding about a value says. */
export function about({ name, text }: IndicatorRow): Readonly<Record<string, FindingParam>> {
  return { name: { text: name }, found: { text } };
}

/** The figure with all that is wrong mended; null where nothing of it can be. */
export function mending(
  { figure, text, value, name, direction }: IndicatorRow,
  words: IndicatorWords,
): Fix | null {
  if (value.kind !== 'figure') {
    const printed = printIndicatorValue(value);
    return printed === text ? null : { at: figure.at, value: printed };
  }
  const mended = printIndicatorValue(mendFigure(value, name, direction, words));
  return mended === text ? null : { at: figure.at, value: mended };
}
