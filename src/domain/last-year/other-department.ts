import { plainText } from '../value/number-text';

/** The departments that a file names, where it is of others than the one that it is brought in for; none where nobody can say so. */
export function otherDepartments(
  named: readonly string[],
  department: string | null,
): readonly string[] {
  const own = plainText(department ?? '');
  return own === '' || named.some((name) => isAlike(plainText(name), own)) ? [] : named;
}

/** 省水利厅 is 青岭省水利厅, and 青岭省水利厅本级 too. */
function isAlike(one: string, other: string): boolean {
  return one.includes(other) || other.includes(one);
}
