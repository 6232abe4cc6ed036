import type { Statement } from '../statement/statement';
import type { TextToCheck } from './text-to-check';
import { ownOffices } from './said-words';
import { areOneShortened } from './short-name';

/** So many letters at the end of two names, or one name in the other, make them one department's, as an abbreviation does. */
const alike = 3;

/** Whether it is said of the department itself, not of one of its units. */
export function isOfDepartment({ entity }: Statement, { departments }: TextToCheck): boolean {
  if (entity === null) return true;
  // Its own offices without its other units.
  if (ownOffices.test(entity)) return false;
  if (departments.length === 0) return true;
  return departments.some(
    (name) =>
      name.includes(entity) ||
      entity.includes(name) ||
      entity.endsWith(name.slice(-alike)) ||
      areOneShortened(entity, name),
  );
}
