import { labelKey } from '../../domain/read/label-key';
import { printUnit, unitOfLine, type ListedUnit } from './unit-line';

export type { ListedUnit };

export type UnitList =
  | { readonly kind: 'units'; readonly units: readonly ListedUnit[] }
  | { readonly kind: 'none' }
  /** A unit stands there more than once. */
  | { readonly kind: 'twice'; readonly name: string };

/** A unit a line, with its code where it has one. */
export function unitList(text: string): UnitList {
  const units = text
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .flatMap((line) => unitOfLine(line) ?? []);
  const twice = units.find(
    ({ name }, index) => units.findIndex((one) => labelKey(one.name) === labelKey(name)) < index,
  );
  if (twice) return { kind: 'twice', name: twice.name };
  return units.length === 0 ? { kind: 'none' } : { kind: 'units', units };
}

/** As it is read again. */
export function printUnits(units: readonly ListedUnit[]): string {
  return units.map(printUnit).join('\n');
}
