import { labelKey } from '../../domain/read/label-key';
import { printUnit, unitOfLine, type ListedUnit } from './unit-line';

export type { ListedUnit };

export type UnitList =
  | {
      readonly kind: 'units';
      readonly units: readonly ListedUnit[];
      /** The names of those that stand there more than once, of which the first line counts; absent for none. */
      readonly twice?: readonly string[];
      /** Units of different names with one code, each code once; absent for none. */
      readonly sameCodes?: readonly SameCode[];
    }
  | { readonly kind: 'none' };

export interface SameCode {
  readonly code: string;
  readonly names: readonly string[];
}

/** A unit a line, with its code where it has one. */
export function unitList(text: string): UnitList {
  const lines = text
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .flatMap((line) => unitOfLine(line) ?? []);
  const byName = new Map<string, ListedUnit>();
  const twice = new Set<string>();
  for (const unit of lines) {
    const key = labelKey(unit.name);
    const first = byName.get(key);
    if (first) twice.add(first.name);
    else byName.set(key, unit);
  }
  if (byName.size === 0) return { kind: 'none' };
  const units = [...byName.values()];
  const same = sameCodes(units);
  return {
    ...{ kind: 'units', units },
    ...(twice.size > 0 && { twice: [...twice] }),
    ...(same.length > 0 && { sameCodes: same }),
  };
}

function sameCodes(units: readonly ListedUnit[]): readonly SameCode[] {
  const byCode = new Map<string, string[]>();
  for (const { name, code } of units) {
    if (code !== null) byCode.set(code, [...(byCode.get(code) ?? []), name]);
  }
  return [...byCode].flatMap(([code, names]) => (names.length > 1 ? [{ code, names }] : []));
}

/** As it is read again. */
export function printUnits(units: readonly ListedUnit[]): string {
  return units.map(printUnit).join('\n');
}
