import { yearsInText } from '../text/date-words';
import type { Carrying } from './carrying';

/**
 * Why an indicator value of the year before does not come in, or is to be looked at; null where it stays as it is. What it counts may
 * be the same every year; amounts and dates are of their own year.
 */
export function indicatorValueDoubt(
  value: string,
  year: number,
  { money, withoutUnit }: Pick<Carrying, 'money' | 'withoutUnit'>,
): 'ownYear' | 'namesYear' | 'noUnit' | null {
  if (new RegExp(money, 'u').test(value)) return 'ownYear';
  if ([...value.matchAll(yearsInText)].some(([, named]) => Number(named) < year)) {
    return 'namesYear';
  }
  return new RegExp(withoutUnit, 'u').test(value) ? 'noUnit' : null;
}
