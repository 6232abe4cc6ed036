import { labelKey } from '../read/label-key';
import type { ReadingProblem } from '../read/reading-problem';
import { countedIn } from './counting-words';

/** What stands otherwise than in the form and says the same: a dash where nothing belongs, and what a thing is counted in behind its name. */
export function saysTheSame(problem: ReadingProblem): boolean {
  if (problem.kind === 'unplaced')
    return problem.where === 'table' && /^-+$/.test(labelKey(problem.text));
  if (problem.kind !== 'changedLabel' || problem.found === null) return false;
  return plain(problem.label) === plain(problem.found);
}

function plain(label: string): string {
  return labelKey(label).replace(countedIn, '');
}
