import type { ComparedRule } from './form-rule';

/** What is said where a figure breaks a comparison with so many others. */
export function comparedSaying({ relation, to }: Pick<ComparedRule, 'relation' | 'to'>): string {
  if (relation === 'equal') return to.length > 1 ? 'notEqualSum' : 'notEqual';
  return to.length > 1 ? 'moreThanSum' : 'more';
}
