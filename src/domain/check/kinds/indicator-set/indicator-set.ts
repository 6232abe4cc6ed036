import type { IndicatorLevel, IndicatorSetRule } from '../../../form/indicator-rule';
import { isPlaceholder } from '../../../indicator/indicator-name';
import type { IndicatorValue } from '../../../indicator/indicator-value';
import { isBlankMarker, plainText } from '../../../value/number-text';
import type { Figure } from '../../figure';
import type { FormContext } from '../../form-context';
import type { FormFigures } from '../../form-figures';
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

/**
 * The values that stand for all of their project, by their cells: the first of each is asked about. Which they are stays while no
 * row comes or goes.
 */
export function firstValues(
  rule: IndicatorSetRule,
  figures: Pick<FormFigures, 'all' | 'inItems'>,
): ReadonlySet<string> {
  const firsts = new Map<string, string | undefined>();
  for (const { field, scope } of figures.all) {
    if (field.kind !== 'indicatorValue') continue;
    const project = JSON.stringify([field.id, scope.slice(0, -1)]);
    if (!firsts.has(project)) firsts.set(project, valuesOf(rule, field, scope, figures)[0]?.at);
  }
  return new Set([...firsts.values()].filter((at) => at !== undefined));
}

/** The indicators of the project that a value belongs to. */
export function indicatorSet(
  rule: IndicatorSetRule,
  { field, scope }: Figure,
  context: FormContext,
): IndicatorSet {
  const { figures } = context;
  const values = valuesOf(rule, field, scope, figures);
  const rows = values.flatMap((one) => rowOf(rule, one, context) ?? []);
  const unnamed = values.flatMap((one) =>
    isWritten(one) && isEmpty(nameBeside(rule, one, figures)) ? (levelOf(rule, one) ?? []) : [],
  );
  const project =
    rule.project === undefined ? null : figures.find(rule.project, scope.slice(0, -1));
  const reads = values.flatMap((one) => {
    const name = nameBeside(rule, one, figures);
    return name ? [one.at, name.at] : [one.at];
  });
  return { rule, rows, unnamed, project, look: { rule: rule.id, reads } };
}

/** The values of one project, level by level. */
function valuesOf(
  { levels = {} }: IndicatorSetRule,
  { id }: Figure['field'],
  scope: Figure['scope'],
  figures: Pick<FormFigures, 'inItems'>,
): Figure[] {
  const around = scope.slice(0, -1);
  return Object.keys(levels).flatMap((block) => figures.inItems(block, id, around));
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
