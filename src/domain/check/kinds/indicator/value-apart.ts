import type { IndicatorFields } from '../../../form/indicator-rule';
import type { IndicatorWords } from '../../../indicator/indicator-words';
import { parseIndicatorValue } from '../../../indicator/parse-indicator-value';
import { isBlankText, plainText } from '../../../value/number-text';
import type { Figure } from '../../figure';
import type { FormFigures } from '../../form-figures';

/** What stands beside a value in columns of their own; null where a form has none, or nothing is written there. */
export interface Apart {
  readonly operator: Figure | null;
  readonly measure: Figure | null;
  /** Written once for all rows below it. */
  readonly level: Figure | null;
}

const nothing: Apart = { operator: null, measure: null, level: null };

export function apartOf(fields: IndicatorFields, { scope }: Figure, figures: FormFigures): Apart {
  const { operator, measure, level } = fields;
  if (operator === undefined && measure === undefined && level === undefined) return nothing;
  const inRow = (id: string | undefined) => {
    const found = id === undefined ? null : figures.find(id, scope);
    return found?.scope.length === scope.length && isWritten(found) ? found : null;
  };
  return {
    operator: inRow(operator),
    measure: inRow(measure),
    level: level === undefined ? null : levelAbove(level, scope, figures),
  };
}

function levelAbove(id: string, scope: Figure['scope'], figures: FormFigures): Figure | null {
  const own = scope.at(-1);
  if (!own) return null;
  const isAbove = (one: Figure) => (one.scope.at(-1)?.item ?? 0) <= own.item && isWritten(one);
  return figures.inItems(own.block, id, scope.slice(0, -1)).findLast(isAbove) ?? null;
}

/** ≤ and 90 and % as they are written in one cell: ≤90%. What the value says itself counts. */
export function writtenTogether(
  text: string,
  { operator, measure }: Apart,
  words: IndicatorWords,
): string {
  if (!operator && !measure) return text;
  const value = parseIndicatorValue(text, words);
  if (value.kind !== 'figure') return text;
  const sign = operator ? plainText(textOf(operator)) : '';
  const before = value.operator === null && sign in words.operatorAliases ? sign : '';
  const behind = value.unit === null && measure ? plainText(textOf(measure)) : '';
  return `${before}${text.trim()}${behind}`;
}

export function textOf({ content }: Figure): string {
  return content.kind === 'text' ? content.text : '';
}

function isWritten(figure: Figure): boolean {
  return !isBlankText(textOf(figure));
}
