import type { DerivedField, InputField } from '../form/form-field';
import type { FormRule } from '../form/form-rule';
import { asksTheSame, covers } from './covers';
import type { Figure } from './figure';

/** A rule and the figure it is asked about, by their places among all. */
export interface AskedPlace {
  readonly rule: number;
  readonly figure: number;
}

/** What is asked of a form, rule by rule from top to bottom. It stays while no row comes or goes. */
export interface AskedPlaces {
  readonly rules: readonly FormRule[];
  readonly places: readonly AskedPlace[];
  /** By the figure: which of the places ask about it. */
  readonly about: readonly (readonly number[])[];
}

export function askedPlaces(rules: readonly FormRule[], figures: readonly Figure[]): AskedPlaces {
  const asked = rules.map((): number[] => []);
  figures.forEach(({ field }, figure) => {
    for (const rule of rulesAbout(rules, field)) asked[rule]?.push(figure);
  });
  const about = figures.map((): number[] => []);
  const places: AskedPlace[] = [];
  asked.forEach((ones, rule) => {
    for (const figure of ones) {
      about[figure]?.push(places.length);
      places.push({ rule, figure });
    }
  });
  return { rules, places, about };
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
