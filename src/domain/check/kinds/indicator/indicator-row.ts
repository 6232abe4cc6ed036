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
import { apartOf, textOf, writtenTogether, type Apart } from './value-apart';
import { wayToLook, type WayToLook } from './way-to-look';

/** One indicator with its value, as the rules of indicators see it. */
export interface IndicatorRow {
  readonly rule: NamedFields;
  /** Where the value stands, and what it says with what stands apart from it. */
  readonly figure: Figure;
  readonly text: string;
  readonly value: IndicatorValue;
  readonly name: string;
  readonly direction: Direction;
  readonly look: { readonly rule: string; readonly reads: readonly string[] };
  /** What of it has cells of its own. */
  readonly apart: Apart;
  /** The value, then its name, then what stands apart. */
  readonly at: readonly [string, ...string[]];
}

/** A rule about indicators: its id, and the fields it looks at. */
export type NamedFields = IndicatorFields & { readonly id: string };

type ReadRow = Pick<IndicatorRow, 'text' | 'value' | 'name' | 'direction' | 'apart' | 'at'>;

interface KnownRow {
  readonly way: WayToLook;
  readonly beside: Figure | null;
  readonly row: ReadRow;
}

/** Several rules ask about the same value: it is read once for all that look at it in the same way. */
const readRows = new WeakMap<Figure, KnownRow>();

export function indicatorRow(
  rule: NamedFields,
  figure: Figure,
  text: string,
  { figures, indicatorWords: words }: FormContext,
): IndicatorRow {
  const row = readIndicator(rule, figure, text, figures, words);
  return { rule, figure, ...row, look: { rule: rule.id, reads: row.at } };
}

/** What a value and the name beside it say. */
export function readIndicator(
  fields: IndicatorFields,
  figure: Figure,
  text: string,
  figures: FormFigures,
  words: IndicatorWords,
): ReadRow {
  const way = wayToLook(fields, words);
  const beside = nameBeside(fields, figure, figures);
  const apart = apartOf(fields, figure, figures);
  const known = readRows.get(figure);
  if (known?.way === way && known.beside === beside && areSame(known.row.apart, apart))
    return known.row;
  const row = readRow(fields, figure, beside, { text, apart }, words);
  readRows.set(figure, { way, beside, row });
  return row;
}

function areSame(one: Apart, other: Apart): boolean {
  return (
    one.operator === other.operator && one.measure === other.measure && one.level === other.level
  );
}

function readRow(
  fields: IndicatorFields,
  figure: Figure,
  beside: Figure | null,
  { text, apart }: { readonly text: string; readonly apart: Apart },
  words: IndicatorWords,
): ReadRow {
  const name = beside?.content.kind === 'text' ? beside.content.text : figure.field.label;
  const together = writtenTogether(text, apart, words);
  const value = valueOf(together, name, words);
  const { operator, measure, level } = apart;
  const isAmongCosts = isCostBlock(fields, figure) || isCostLevel(level, words);
  return {
    ...{ text: together, value, name, apart },
    direction: directionIn(name, value, isAmongCosts, words),
    at: [figure.at, ...[beside, operator, measure].flatMap((one) => one?.at ?? [])],
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
  name: string,
  value: IndicatorValue,
  isAmongCosts: boolean,
  words: IndicatorWords,
): Direction {
  const direction = directionOf(name, words);
  const isAmount = value.kind === 'figure' && isMoney(value, words);
  if (direction !== 'neither' || !isAmongCosts || !isAmount) return direction;
  return isTurnedCost(name, words) ? 'neither' : 'cost';
}

function isCostBlock({ costs = [] }: IndicatorFields, { scope }: Figure): boolean {
  return costs.includes(scope.at(-1)?.block ?? '');
}

function isCostLevel(level: Figure | null, { names }: IndicatorWords): boolean {
  return level !== null && plainText(textOf(level)) === names.levelNames.cost;
}

export function isMoney({ unit }: ValueFigure, { units }: IndicatorWords): boolean {
  return unit !== null && units.money.includes(unit.name);
}

/** What every finding about a value says. */
export function about({ name, text }: IndicatorRow): Readonly<Record<string, FindingParam>> {
  return { name: { text: name }, found: { text } };
}

/** The figure with all that is wrong mended; null where nothing of it can be, or not in one cell. */
export function mending(row: IndicatorRow, words: IndicatorWords): Fix | null {
  const { figure, text, value, apart } = row;
  const printed = mendedText(row, words);
  if (printed === text) return null;
  if (!apart.operator && !apart.measure) return { at: figure.at, value: printed };
  if (!apart.operator || value.kind !== 'figure') return null;
  const { operator, ...right } = mendFigure(value, row.name, row.direction, words);
  const isOperatorAlone =
    printIndicatorValue({ ...right, operator: value.operator }) === printIndicatorValue(value);
  return operator !== null && isOperatorAlone ? { at: apart.operator.at, value: operator } : null;
}

/** The whole value as it is right, wherever its parts stand. */
export function mendedText({ value, name, direction }: IndicatorRow, words: IndicatorWords) {
  return printIndicatorValue(
    value.kind === 'figure' ? mendFigure(value, name, direction, words) : value,
  );
}
