import { neededOperator } from './direction-fault';
import { expectedUnits, isSatisfaction, isShareOfWhole } from './indicator-name';
import type { Figure, IndicatorUnit, Operator } from './indicator-value';
import type { Direction, IndicatorWords } from './indicator-words';

/** The figure as its name needs it, all that is wrong with it mended at once. What cannot be known stays. */
export function mendFigure(
  figure: Figure,
  name: string,
  direction: Direction,
  words: IndicatorWords,
): Figure {
  const operator =
    neededOperator(figure, direction) ??
    (isUsualShare(figure, words) ? satisfactionOperator(figure, name, words) : null) ??
    figure.operator;
  const isOpen = figure.unit === null || isPerMilleOfShare(figure, name, direction, words);
  const meant = isOpen ? meantUnit(figure, name, words) : null;
  return { ...figure, operator, unit: meant ?? figure.unit };
}

/** Nobody counts in ‰ what is to be as much of the whole as can be: 合格率 ≥95‰ means 95%. */
export function isPerMilleOfShare(
  { unit }: Figure,
  name: string,
  direction: Direction,
  words: IndicatorWords,
): boolean {
  return unit?.name === '‰' && direction === 'rate' && isShareOfWhole(name, words);
}

/** Of any other share of satisfaction a floor alone does not make a right one. */
function isUsualShare({ number }: Figure, { satisfaction }: IndicatorWords): boolean {
  return Number(number) >= satisfaction.lowest && Number(number) <= satisfaction.highest;
}

/** Satisfaction is at least so much; null where its figure says so, or does not need to. */
export function satisfactionOperator(
  { operator }: Figure,
  name: string,
  words: IndicatorWords,
): Operator | null {
  const isPoint = operator === null || operator === '=';
  return isPoint && isSatisfaction(name, words) ? '≥' : null;
}

/** Of 0.95 nobody knows whether it is meant as 95%, nor of 1,000 what it is meant as. */
function meantUnit(figure: Figure, name: string, words: IndicatorWords): IndicatorUnit | null {
  const meant = expectedUnits(name, words)?.meant;
  const number = Number(figure.number);
  const isNoShare = (number > 0 && number <= 1) || number > 100;
  const isUnclear = isNoShare || (isSatisfaction(name, words) && !isUsualShare(figure, words));
  return meant === undefined || (isUnclear && meant === '%') ? null : { name: meant, per: null };
}
