import { labelKey } from '../../domain/read/label-key';
import { fileNameOf } from './file-name';

/** Of which unit a file is by its name: 二所.xlsx, 2022年二所预算 (1).xlsx. Null where the name says none, or more than one. */
export function unitOfFileName(file: string, units: readonly string[]): string | null {
  const name = labelKey(file.replace(/^.*[\\/]/, '').replace(/\.[^.]*$/, ''));
  const named = units
    .map((unit) => ({ unit, key: labelKey(fileNameOf(unit)) }))
    .filter(({ key }) => name.includes(key));
  const longest = Math.max(0, ...named.map(({ key }) => key.length));
  const [only, other] = named.filter(({ key }) => key.length === longest);
  return only && !other ? only.unit : null;
}
