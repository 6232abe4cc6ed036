import { labelKey } from '../../domain/read/label-key';

/** A unit whose forms a department hands out and collects. */
export interface ListedUnit {
  readonly name: string;
  readonly code: string | null;
}

export type UnitList =
  | { readonly kind: 'units'; readonly units: readonly ListedUnit[] }
  | { readonly kind: 'none' }
  /** A unit stands there more than once. */
  | { readonly kind: 'twice'; readonly name: string };

/** A unit a line: its name, and behind a tab or a comma its code where it has one. Codes may stand first, as in many lists. */
export function unitList(text: string): UnitList {
  const units = text
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .flatMap((line) => {
      const [first = '', second = ''] = line.split(/[\t,，]/).map((word) => word.trim());
      const isCodeFirst = /^\d+$/.test(first) && second !== '' && !/^\d+$/.test(second);
      const [name, code] = isCodeFirst ? [second, first] : [first, second];
      return name === '' ? [] : [{ name, code: code === '' ? null : code }];
    });
  const twice = units.find(
    ({ name }, index) => units.findIndex((one) => labelKey(one.name) === labelKey(name)) < index,
  );
  if (twice) return { kind: 'twice', name: twice.name };
  return units.length === 0 ? { kind: 'none' } : { kind: 'units', units };
}

/** As it is read again. */
export function printUnits(units: readonly ListedUnit[]): string {
  return units.map(({ name, code }) => (code === null ? name : `${name}\t${code}`)).join('\n');
}
