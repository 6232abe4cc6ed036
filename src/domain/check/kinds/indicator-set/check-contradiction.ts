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

type Measured = SetRow & { readonly figure: ValueFigure; readonly words: string };

/** Only what cannot be meant: none of a bad thing beside some of it, two years beside at most 365 days. */
export function checkContradiction(
  { rule, rows, look }: IndicatorSet,
  { figures, indicatorWords }: FormContext,
): Verdict[] {
  const measured = rows.flatMap((row): Measured[] => {
    if (row.parsed?.kind !== 'figure') return [];
    const description = descriptionOf(rule, row.value, figures);
    const words = row.nameText + (description ? plainText(textOf(description)) : '');
    return [{ ...row, figure: row.parsed, words }];
  });
  if (measured.length < 2) return [notApplicable(look)];
  const found = measured.flatMap((one, index) =>
    measured.slice(index + 1).flatMap((other) => {
      const about = matterOf(one, other, indicatorWords);
      return about === null ? [] : [contradiction(look, one, other, about)];
    }),
  );
  return found.length > 0 ? found : [passed(look)];
}

function contradiction(
  look: IndicatorSet['look'],
  one: Measured,
  other: Measured,
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
  const isDealtWith = [one, other].some(({ nameText }) =>
    names.dealtWith.some((word) => nameText.includes(word)),
  );
  if (isDealtWith) return null;
  const thing = names.badThings.find((all) =>
    [one, other].every(({ words }) => all.some((word) => words.includes(word))),
  );
  const isNone = ({ figure }: Measured) => Number(figure.number) === 0;
  const isSome = ({ figure: { operator, number } }: Measured) =>
    Number(number) > 0 && (operator === '≤' || operator === '<');
  const isTold = (isNone(one) && isSome(other)) || (isNone(other) && isSome(one));
  return isTold ? (thing?.[0] ?? null) : null;
}

function length(days: Measured, years: Measured, words: IndicatorWords): string | null {
  const thing = words.names.lasting.find(
    (word) => days.nameText.includes(word) && years.nameText.includes(word),
  );
  const { operator, number } = days.figure;
  const isAtMost = operator === '≤' || operator === '<';
  const isOfDays = isIn(days, words.units.days) && isAtMost && Number(number) >= fewestDays;
  const isOfYears =
    isIn(years, words.units.years) && !['≤', '<'].includes(years.figure.operator ?? '');
  const isMore = Number(years.figure.number) * (year - 1) > Number(number) + 1;
  return isOfDays && isOfYears && isMore ? (thing ?? null) : null;
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
