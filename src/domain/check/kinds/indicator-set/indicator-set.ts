import type { IndicatorLevel, IndicatorSetRule } from '../../../form/indicator-rule';
import { isPlaceholder } from '../../../indicator/indicator-name';
import type { IndicatorValue } from '../../../indicator/indicator-value';
import { isBlankMarker, plainText } from '../../../value/number-text';
import type { ScopePath } from '../../../plan/placed';
import type { Figure } from '../../figure';
import type { FormContext } from '../../form-context';
import { indicatorRow, nameBeside } from '../indicator/indicator-row';

/** The indicators of one project that have names. */
export interface IndicatorSet {
  readonly rule: IndicatorSetRule;
  readonly rows: readonly SetRow[];
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

/** The values of a form, those of each project together. */
export function indicatorSets(
  rule: IndicatorSetRule,
  values: readonly Figure[],
  context: FormContext,
): IndicatorSet[] {
  const byProject = new Map<string, Figure[]>();
  for (const value of values) {
    const key = keyOf(value.scope.slice(0, -1));
    byProject.set(key, [...(byProject.get(key) ?? []), value]);
  }
  return Array.from(byProject.values(), (together) => setOf(rule, together, context));
}

function setOf(
  rule: IndicatorSetRule,
  values: readonly Figure[],
  context: FormContext,
): IndicatorSet {
  const { figures } = context;
  const rows = values.flatMap((value) => rowOf(rule, value, context) ?? []);
  const scope = values[0]?.scope.slice(0, -1) ?? [];
  const project = rule.project === undefined ? null : figures.find(rule.project, scope);
  const reads = values.flatMap((value) => [value.at, ...namesAt(rule, value, context)]);
  return { rule, rows, project, look: { rule: rule.id, reads } };
}

function namesAt(rule: IndicatorSetRule, value: Figure, { figures }: FormContext): string[] {
  const name = nameBeside(rule, value, figures);
  return name ? [name.at] : [];
}

function rowOf(rule: IndicatorSetRule, value: Figure, context: FormContext): SetRow | null {
  const { figures, indicatorWords } = context;
  const name = nameBeside(rule, value, figures);
  if (name?.content.kind !== 'text') return null;
  const nameText = plainText(name.content.text);
  if (isBlankMarker(nameText)) return null;
  const { content } = value;
  const isWritten = content.kind === 'text' && !isBlankMarker(plainText(content.text));
  const level = rule.levels?.[value.scope.at(-1)?.block ?? ''] ?? null;
  const parsed = isWritten ? indicatorRow(rule, value, content.text, context).value : null;
  return {
    name,
    value,
    nameText,
    isPlaceholder: isPlaceholder(nameText, indicatorWords),
    level,
    parsed,
  };
}

function keyOf(scope: ScopePath): string {
  return scope.map(({ block, item }) => `${block}/${item}`).join('/');
}

/** What stands in the cell, as a finding says it. */
export function textOf({ content }: Figure): string {
  return content.kind === 'text' ? content.text : '';
}
