import type { IndicatorLevel, IndicatorSetRule } from '../../../form/indicator-rule';
import { isPlaceholder } from '../../../indicator/indicator-name';
import type { IndicatorValue } from '../../../indicator/indicator-value';
import { isBlankMarker, plainText } from '../../../value/number-text';
import type { Figure } from '../../figure';
import type { FormContext } from '../../form-context';
import { indicatorRow, nameBeside } from '../indicator/indicator-row';

/** The indicators of one project that have names. */
export interface IndicatorSet {
  readonly rule: IndicatorSetRule;
  readonly rows: readonly SetRow[];
  /** Where a value stands without a name, which is told by itself. */
  readonly unnamed: readonly IndicatorLevel[];
  /** Where the project is named; null where the form has no place for that. */
  readonly project: Figure | null;
  readonly look: { readonly rule: string; readonly reads: readonly string[] };
}

export interface SetRow {
  readonly name: Figure;
  readonly value: Figure;
  /** In plain letters. */
  readonly nameText: string;
  /** The name is still to come: that is said of it alone. */
  readonly isPlaceholder: boolean;
  readonly level: IndicatorLevel | null;
  /** Null where none is written yet. */
  readonly parsed: IndicatorValue | null;
}

/** The indicators of the project that a value belongs to. The first value stands for all: null at the others. */
export function indicatorSet(
  rule: IndicatorSetRule,
  value: Figure,
  context: FormContext,
): IndicatorSet | null {
  const { figures } = context;
  const scope = value.scope.slice(0, -1);
  const values = Object.keys(rule.levels ?? {}).flatMap((block) =>
    figures.inItems(block, value.field.id, scope),
  );
  if (values[0]?.at !== value.at) return null;
  const rows = values.flatMap((one) => rowOf(rule, one, context) ?? []);
  const unnamed = values.flatMap((one) =>
    isWritten(one) && isEmpty(nameBeside(rule, one, figures)) ? (levelOf(rule, one) ?? []) : [],
  );
  const project = rule.project === undefined ? null : figures.find(rule.project, scope);
  const reads = values.flatMap((one) => {
    const name = nameBeside(rule, one, figures);
    return name ? [one.at, name.at] : [one.at];
  });
  return { rule, rows, unnamed, project, look: { rule: rule.id, reads } };
}

function rowOf(rule: IndicatorSetRule, value: Figure, context: FormContext): SetRow | null {
  const { figures, indicatorWords } = context;
  const name = nameBeside(rule, value, figures);
  if (name?.content.kind !== 'text') return null;
  const nameText = plainText(name.content.text);
  if (isBlankMarker(nameText)) return null;
  const { content } = value;
  const level = levelOf(rule, value);
  const parsed =
    content.kind === 'text' && isWritten(value)
      ? indicatorRow(rule, value, content.text, context).value
      : null;
  return {
    name,
    value,
    nameText,
    isPlaceholder: isPlaceholder(nameText, indicatorWords),
    level,
    parsed,
  };
}

function levelOf(rule: IndicatorSetRule, { scope }: Figure): IndicatorLevel | null {
  return rule.levels?.[scope.at(-1)?.block ?? ''] ?? null;
}

function isWritten({ content }: Figure): boolean {
  return content.kind === 'text' && !isBlankMarker(plainText(content.text));
}

function isEmpty(figure: Figure | null): boolean {
  return figure?.content.kind === 'blank';
}

/** What stands in the cell, as a finding says it. */
export function textOf({ content }: Figure): string {
  return content.kind === 'text' ? content.text : '';
}
