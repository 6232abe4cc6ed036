import type { DerivedField, InputField } from '../form/form-field';
import type { FormRule } from '../form/form-rule';
import { asksTheSame, covers } from '../form/covers';
import { isDerived } from '../form/walk-parts';
import type { Figure } from './figure';
import type { PlacedFigures } from './form-figures';
import type { FigureIndex } from './figure-index';
import { firstValues } from './kinds/indicator-set/indicator-set';
import { noReaders, type Readers } from './readers';
import { notApplicable, passed, type OnlyCounted, type Verdict } from './verdict';

/** A rule and the figure it is asked about, by their places among all. */
export interface AskedPlace {
  readonly rule: number;
  readonly figure: number;
}

/** What is asked of forms of one shape, rule by rule from top to bottom. */
export interface AskedPlaces {
  readonly rules: readonly FormRule[];
  readonly places: readonly AskedPlace[];
  /** All of them, by their numbers. */
  readonly all: readonly number[];
  /** By the figure: which of the places ask about it. */
  readonly about: readonly (readonly number[])[];
  /** By the place: the verdicts about its figure that are only counted, the same for all of those forms. */
  readonly counted: readonly CountedVerdicts[];
  /** Which of the places look at a figure, in any of those forms. */
  readonly readers: Readers;
}

/** What a rule looks at where nothing is wrong, and its verdicts about it: null until somebody asks, as mostly one of them is meant. */
interface CountedVerdicts extends Pick<Verdict, 'rule' | 'reads'> {
  pass: readonly Verdict[] | null;
  notApplicable: readonly Verdict[] | null;
}

export function countedVerdicts(
  { counted }: AskedPlaces,
  place: number,
  answer: OnlyCounted,
): readonly Verdict[] {
  const own = counted[place];
  if (!own) return none;
  return (own[answer] ??= [answer === 'pass' ? passed(own) : notApplicable(own)]);
}

const none: readonly never[] = [];

const asked = new WeakMap<FigureIndex, WeakMap<readonly FormRule[], AskedPlaces>>();

/** It is found out once, however many forms of the shape there are. */
export function askedPlaces(rules: readonly FormRule[], figures: PlacedFigures): AskedPlaces {
  const ofShape = asked.get(figures.index) ?? new WeakMap<readonly FormRule[], AskedPlaces>();
  asked.set(figures.index, ofShape);
  const places = ofShape.get(rules) ?? findPlaces(rules, figures);
  ofShape.set(rules, places);
  return places;
}

function findPlaces(rules: readonly FormRule[], placed: PlacedFigures): AskedPlaces {
  const { all: figures } = placed;
  const byRule = rules.map((): number[] => []);
  const firsts = rules.map((rule) =>
    rule.kind === 'indicatorSet' ? firstValues(rule, placed) : null,
  );
  figures.forEach(({ field, at }, figure) => {
    for (const rule of rulesAbout(rules, field)) {
      if (firsts[rule]?.has(at) !== false) byRule[rule]?.push(figure);
    }
  });
  const about = figures.map((): number[] => []);
  const readers = noReaders(figures.length);
  const alone = figures.map(({ at }): readonly string[] => [at]);
  const places: AskedPlace[] = [];
  const counted: CountedVerdicts[] = [];
  byRule.forEach((ones, rule) => {
    for (const figure of ones) {
      about[figure]?.push(places.length);
      readers.of[figure]?.push(places.length);
      places.push({ rule, figure });
      counted.push(lookOf(rules[rule], figures[figure], alone[figure] ?? none, placed));
    }
  });
  return { rules, places, all: places.map((_, place) => place), about, counted, readers };
}

function lookOf(
  rule: FormRule | undefined,
  figure: Figure | undefined,
  alone: readonly string[],
  placed: PlacedFigures,
): CountedVerdicts {
  const others = rule && figure ? cellsBeside(rule, figure, placed) : none;
  const reads = others.length > 0 ? [...alone, ...others] : alone;
  return { rule: rule?.id ?? '', reads, pass: null, notApplicable: null };
}

/** The cells that a rule looks at where nothing is wrong, beside the figure's own: those that the form says. */
function cellsBeside(rule: FormRule, figure: Figure, placed: PlacedFigures): readonly string[] {
  return othersOf(rule, figure, placed).flatMap((one) => one?.at ?? []);
}

function othersOf(
  rule: FormRule,
  { field, scope }: Figure,
  placed: PlacedFigures,
): readonly (Figure | null)[] {
  if (rule.kind === 'compared') return rule.to.map((name) => placed.find(name, scope));
  if (rule.kind !== 'calculated' || !isDerived(field)) return [];
  return placed.partsOf(field.formula, scope) ?? [];
}

type Field = InputField | DerivedField;

const known = new WeakMap<readonly FormRule[], Map<Field, readonly number[]>>();

/** Which of the rules are asked about a field. Forms and their rules are data that stays: it is found out once. */
function rulesAbout(rules: readonly FormRule[], field: Field): readonly number[] {
  const byField = known.get(rules) ?? new Map<Field, readonly number[]>();
  known.set(rules, byField);
  const found = byField.get(field) ?? findRules(rules, field);
  byField.set(field, found);
  return found;
}

function findRules(rules: readonly FormRule[], field: Field): number[] {
  const about = rules.flatMap((rule, place) => (covers(rule, field) ? [{ rule, place }] : []));
  return about.flatMap(({ rule, place }, index) =>
    about.slice(0, index).some((earlier) => asksTheSame(earlier.rule, rule)) ? [] : [place],
  );
}
