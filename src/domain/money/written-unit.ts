import { decimalsOfWritten } from './unit-words';

/** How many decimals of a written unit make it exact to the 分; null for what is no unit of money. */
export function decimalsOfUnit(unit: string): number | null {
  return decimalsOfWritten.get(unit) ?? null;
}
