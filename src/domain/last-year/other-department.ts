import { plainText } from '../value/number-text';

/** The department that a file names, where it is another one than it is brought in for; null where nobody can say so. */
export function otherDepartment(
  named: readonly string[],
  department: string | null,
): string | null {
  const own = plainText(department ?? '');
  const [first] = named;
  if (own === '' || first === undefined) return null;
  return named.some((name) => isAlike(plainText(name), own)) ? null : first;
}

/** 省水利厅 is 青岭省水利厅, and 青岭省水利厅本级 too. */
function isAlike(one: string, other: string): boolean {
  return one.includes(other) || other.includes(one);
}
