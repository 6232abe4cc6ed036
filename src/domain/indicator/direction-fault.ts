import type { Figure, Operator } from './indicator-value';
import type { Direction } from './indicator-words';

/** The operator that the direction of a name needs where the one of its figure speaks against it; null where it does not. */
export function neededOperator(
  { operator, number }: Figure,
  direction: Direction,
): Operator | null {
  switch (direction) {
    case 'rate':
      return isCeiling(operator) ? '≥' : null;
    case 'cost':
      return isFloor(operator) ? '≤' : null;
    case 'badEvent':
      return isCeiling(operator) || (!isFloor(operator) && Number(number) === 0) ? null : '≤';
    case 'neither':
      return null;
  }
}

/** Whether one is a ceiling and the other a floor. */
export function againstStandard(value: Figure, standard: Figure): boolean {
  const [one, other] = [value.operator, standard.operator];
  return (isCeiling(one) && isFloor(other)) || (isFloor(one) && isCeiling(other));
}

function isCeiling(operator: Operator | null): boolean {
  return operator === '≤' || operator === '<';
}

function isFloor(operator: Operator | null): boolean {
  return operator === '≥' || operator === '>';
}
