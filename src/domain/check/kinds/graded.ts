import type { GradedRule, GradeQuestion } from '../../form/form-rule';
import type { Figure } from '../figure';
import type { FormContext } from '../form-context';
import { checkGap, checkOpenEnd, checkPointGap } from '../grades/coverage';
import { gradedRow, type GradedRow } from '../grades/graded-row';
import { checkDuplicate, checkOverlap } from '../grades/overlap';
import { checkFormat, checkMisprint, checkType, checkUnit } from '../grades/wording';
import { notApplicable, type Verdict } from '../verdict';

interface Question {
  /** Words have no answer to it. */
  readonly isOfNumbers: boolean;
  readonly check: (row: GradedRow) => Verdict | Verdict[];
}

const questions: Readonly<Record<GradeQuestion, Question>> = {
  gap: { isOfNumbers: true, check: checkGap },
  pointGap: { isOfNumbers: true, check: checkPointGap },
  openEnd: { isOfNumbers: true, check: checkOpenEnd },
  overlap: { isOfNumbers: true, check: checkOverlap },
  duplicate: { isOfNumbers: false, check: checkDuplicate },
  type: { isOfNumbers: false, check: checkType },
  unit: { isOfNumbers: true, check: checkUnit },
  misprint: { isOfNumbers: true, check: checkMisprint },
  format: { isOfNumbers: true, check: checkFormat },
};

/** What one question finds about the bands of an indicator. */
export function checkGraded(rule: GradedRule, first: Figure, context: FormContext): Verdict[] {
  const row = gradedRow(rule, first, context);
  const { isOfNumbers, check } = questions[rule.asks];
  const isAsked = row.grades.some(
    ({ band }) => band !== null && !(isOfNumbers && band.kind === 'words'),
  );
  if (!isAsked) return [notApplicable({ rule: row.id, reads: row.reads })];
  return [check(row)].flat();
}
