import type { ReadingProblem } from '../read/reading-problem';
import type { Damage } from './damage';
import type { FormReading } from '../read/form-reading';

/** What the reading of a form met that only the user can put right. */
export function findMisread({ problems }: FormReading): Damage[] {
  return problems.flatMap(damageOf);
}

/** Formulas and empty labels are looked for where the form has them, whether something was read there or not. */
function damageOf(problem: ReadingProblem): Damage[] {
  const { kind, at } = problem;
  switch (kind) {
    case 'noTable':
      return [{ kind, at }];
    case 'continued':
    case 'doubtfulBegin':
      return [{ kind, at }];
    case 'otherTitle':
      return [{ kind, at, text: problem.text }];
    // It is told of files, and mended by who wrote them.
    case 'otherUnit':
      return [];
    case 'unclearUnit':
      return [{ kind, at, units: problem.units }];
    case 'missingColumn':
    case 'missingRow':
      return [{ kind, at, labels: problem.labels }];
    case 'unreadable':
      return [
        {
          kind: problem.reason === 'error' ? 'formulaError' : 'unreadable',
          at,
          text: String(problem.raw),
        },
      ];
    case 'unplaced':
      return problem.where === 'table' ? [{ kind, at, text: problem.text }] : [];
    case 'changedLabel':
      return problem.found === null
        ? []
        : [{ kind, at, label: problem.label, found: problem.found }];
    case 'typedOver':
    case 'lostFormula':
    case 'movedCells':
    case 'doubtful':
      return [];
  }
}
