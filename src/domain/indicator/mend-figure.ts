import { neededOperator } from './direction-fault';
import { expectedUnits, isSatisfaction } from './indicator-name';
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
  return { ...figure, operator, unit: figure.unit ?? meantUnit(figure, name, words) };
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
