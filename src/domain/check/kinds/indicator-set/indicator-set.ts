import type {
  IndicatorFields,
  IndicatorLevel,
  IndicatorSetRule,
} from '../../../form/indicator-rule';
import { isPlaceholder } from '../../../indicator/indicator-name';
import type { IndicatorValue } from '../../../indicator/indicator-value';
import { isBlankMarker, isBlankText, plainText } from '../../../value/number-text';
import type { Figure } from '../../figure';
import type { FormContext } from '../../form-context';
import type { FormFigures, PlacedFigures } from '../../form-figures';
import { scopeAround } from '../../scope-around';
import { nameBeside, readIndicator } from '../indicator/indicator-row';
import { wayToLook, type WayToLook } from '../indicator/way-to-look';

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
  figures: Pick<PlacedFigures, 'all' | 'inItems'>,
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
  value: Figure,
  { figures, indicatorWords }: FormContext,
): IndicatorSet {
  const { reads, ...set } = figures.once(findSet, wayToLook(rule, indicatorWords), value);
  return { ...set, rule, look: { rule: rule.id, reads } };
}

type FoundSet = Omit<IndicatorSet, 'rule' | 'look'> & Pick<IndicatorSet['look'], 'reads'>;

/** All questions about one project look at the same rows: they are read at the first. */
function findSet(way: WayToLook, { field, scope }: Figure, figures: FormFigures): FoundSet {
  const { fields } = way;
  const values = valuesOf(fields, field, scope, figures);
  const names = values.map((one) => nameBeside(fields, one, figures));
  const rows = values.flatMap((one, place) => rowOf(way, one, names[place] ?? null, figures) ?? []);
  const unnamed = values.flatMap((one, place) =>
    isWritten(one) && isEmpty(names[place] ?? null) ? (levelOf(fields, one) ?? []) : [],
  );
  const project =
    fields.project === undefined ? null : figures.find(fields.project, scopeAround(scope));
  const reads = values.flatMap((one, place) => {
    const name = names[place];
    return name ? [one.at, name.at] : [one.at];
  });
  return { rows, unnamed, project, reads };
}

/** The values of one project, level by level. */
function valuesOf(
  { levels = {} }: IndicatorFields,
  { id }: Figure['field'],
  scope: Figure['scope'],
  figures: Pick<FormFigures, 'inItems'>,
): Figure[] {
  const around = scopeAround(scope);
  return Object.keys(levels).flatMap((block) => figures.inItems(block, id, around));
}

function rowOf(
  { fields, words }: WayToLook,
  value: Figure,
  name: Figure | null,
  figures: FormFigures,
): SetRow | null {
  if (name?.content.kind !== 'text') return null;
  const nameText = plainText(name.content.text);
  if (isBlankMarker(nameText)) return null;
  const { content } = value;
  const level = levelOf(fields, value);
  const parsed =
    content.kind === 'text' && isWritten(value)
      ? readIndicator(fields, value, content.text, figures, words).value
      : null;
  return { name, value, nameText, isPlaceholder: isPlaceholder(nameText, words), level, parsed };
}

function levelOf({ levels }: IndicatorFields, { scope }: Figure): IndicatorLevel | null {
  return levels?.[scope.at(-1)?.block ?? ''] ?? null;
}

function isWritten({ content }: Figure): boolean {
  return content.kind === 'text' && !isBlankText(content.text);
}

function isEmpty(figure: Figure | null): boolean {
  return figure?.content.kind === 'blank';
}

/** What stands in the cell, as a finding says it. */
export function textOf({ content }: Figure): string {
  return content.kind === 'text' ? content.text : '';
}
