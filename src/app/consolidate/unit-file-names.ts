import { fileNameOf } from './file-name';
import type { ListedUnit } from '../state/listed-units';

export type UnitFileNames =
  | { readonly kind: 'names'; readonly names: readonly string[] }
  /** The files of two units would be one. */
  | {
      readonly kind: 'clash';
      readonly one: string;
      readonly other: string;
      readonly name: string;
    };

/** How the workbook of each unit is called. */
export function unitFileNames(units: readonly ListedUnit[]): UnitFileNames {
  const taken = new Map<string, string>();
  const names: string[] = [];
  for (const unit of units) {
    const name = `${fileNameOf(unit.name)}.xlsx`;
    // Disks that take A and a for one letter are everywhere.
    const key = name.toLowerCase();
    const other = taken.get(key);
    if (other !== undefined) return { kind: 'clash', one: other, other: unit.name, name };
    taken.set(key, unit.name);
    names.push(name);
  }
  return { kind: 'names', names };
}
