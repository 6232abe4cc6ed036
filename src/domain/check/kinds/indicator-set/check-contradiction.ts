import type { IndicatorSetRule } from '../../../form/indicator-rule';
import type { Figure as ValueFigure } from '../../../indicator/indicator-value';
import type { IndicatorWords } from '../../../indicator/indicator-words';
import { plainText } from '../../../value/number-text';
import type { Figure } from '../../figure';
import type { FormContext } from '../../form-context';
import { failed, notApplicable, passed, type Verdict } from '../../verdict';
import { nameBeside } from '../indicator/indicator-row';
import { textOf, type IndicatorSet, type SetRow } from './indicator-set';

/** The longest year, in days. */
const year = 366;
/** A ceiling of fewer days is of something else: of signing the contract, not of its term. */
const fewestDays = 90;

interface Measured {
  readonly row: SetRow;
  readonly figure: ValueFigure;
  /** The bad things it speaks of, by their places among all; none of one that says how they are dealt with. */
  readonly badThings: readonly number[];
  /** The words in its name for what lasts. */
  readonly lasting: readonly string[];
}

/** Only what cannot be meant: none of a bad thing beside some of it, two years beside at most 365 days. */
export function checkContradiction(
  { rule, rows, look }: IndicatorSet,
  { figures, indicatorWords }: FormContext,
): Verdict[] {
  const measured = rows.flatMap((row): Measured[] => {
    if (row.parsed?.kind !== 'figure') return [];
    const description = descriptionOf(rule, row.value, figures);
    const words = row.nameText + (description ? plainText(textOf(description)) : '');
    const { badThings, lasting } = mattersIn(row.nameText, words, indicatorWords);
    return [{ row, figure: row.parsed, badThings, lasting }];
  });
  if (measured.length < 2) return [notApplicable(look)];
  // Most speak of nothing that another could contradict.
  const about = measured.filter(
    ({ badThings, lasting }) => badThings.length > 0 || lasting.length > 0,
  );
  const found = about.flatMap((one, index) =>
    about.slice(index + 1).flatMap((other) => {
      const matter = matterOf(one, other, indicatorWords);
      return matter === null ? [] : [contradiction(look, one, other, matter)];
    }),
  );
  return found.length > 0 ? found : [passed(look)];
}

function mattersIn(
  name: string,
  words: string,
  { names: { badThings, dealtWith, lasting } }: IndicatorWords,
): Pick<Measured, 'badThings' | 'lasting'> {
  const isDealtWith = dealtWith.some((word) => name.includes(word));
  return {
    badThings: isDealtWith
      ? []
      : badThings.flatMap((all, place) => (all.some((word) => words.includes(word)) ? place : [])),
    lasting: lasting.filter((word) => name.includes(word)),
  };
}

function contradiction(
  look: IndicatorSet['look'],
  { row: one }: Measured,
  { row: other }: Measured,
  about: string,
): Verdict {
  return failed(look, {
    says: 'valuesContradict',
    params: {
      name: { text: textOf(other.name) },
      found: { text: textOf(other.value) },
      other: { text: textOf(one.name) },
      expected: { text: textOf(one.value) },
      about: { text: about },
    },
    at: [other.value.at, one.value.at, other.name.at, one.name.at],
    fix: null,
  });
}

/** What both speak of and do not agree on; null where they may both be meant. */
function matterOf(one: Measured, other: Measured, words: IndicatorWords): string | null {
  return badThing(one, other, words) ?? length(one, other, words) ?? length(other, one, words);
}

function badThing(one: Measured, other: Measured, { names }: IndicatorWords): string | null {
  const thing = one.badThings.find((place) => other.badThings.includes(place));
  if (thing === undefined) return null;
  const isNone = ({ figure }: Measured) => Number(figure.number) === 0;
  const isSome = ({ figure: { operator, number } }: Measured) =>
    Number(number) > 0 && (operator === '≤' || operator === '<');
  const isTold = (isNone(one) && isSome(other)) || (isNone(other) && isSome(one));
  return isTold ? (names.badThings[thing]?.[0] ?? null) : null;
}

function length(days: Measured, years: Measured, words: IndicatorWords): string | null {
  const thing = days.lasting.find((word) => years.lasting.includes(word));
  if (thing === undefined) return null;
  const { operator, number } = days.figure;
  const isAtMost = operator === '≤' || operator === '<';
  const isOfDays = isIn(days, words.units.days) && isAtMost && Number(number) >= fewestDays;
  const isOfYears =
    isIn(years, words.units.years) && !['≤', '<'].includes(years.figure.operator ?? '');
  const isMore = Number(years.figure.number) * (year - 1) > Number(number) + 1;
  return isOfDays && isOfYears && isMore ? thing : null;
}

function isIn({ figure: { unit } }: Measured, units: readonly string[]): boolean {
  return unit !== null && unit.per === null && units.includes(unit.name);
}

function descriptionOf(
  { description }: IndicatorSetRule,
  value: Figure,
  figures: FormContext['figures'],
): Figure | null {
  return description === undefined ? null : nameBeside({ name: description }, value, figures);
}
