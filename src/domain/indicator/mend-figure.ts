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
    satisfactionOperator(figure, name, words) ??
    figure.operator;
  return { ...figure, operator, unit: figure.unit ?? meantUnit(figure, name, words) };
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

/** Of 0.95 nobody knows whether it is meant as 95%. */
function meantUnit({ number }: Figure, name: string, words: IndicatorWords): IndicatorUnit | null {
  const meant = expectedUnits(name, words)?.meant;
  const isFraction = Number(number) > 0 && Number(number) <= 1;
  return meant === undefined || (isFraction && meant === '%') ? null : { name: meant, per: null };
}
