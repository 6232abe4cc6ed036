import type { GradedRule, GradeQuestion } from '../../domain/form/form-rule';

const questions: readonly (readonly [id: string, asks: GradeQuestion])[] = [
  ['BD-GAP', 'gap'],
  ['BD-POINTGAP', 'pointGap'],
  ['BD-OPENEND', 'openEnd'],
  ['BD-OVERLAP', 'overlap'],
  ['BD-DUPBAND', 'duplicate'],
  ['BD-TYPE', 'type'],
  ['BD-UNIT', 'unit'],
  ['BD-TYPO', 'misprint'],
  ['BD-FORMAT', 'format'],
];

/** What is asked of the bands of an indicator, the best grade first. */
export function gradeRules(name: string, grades: readonly string[]): GradedRule[] {
  return questions.map(([id, asks]) => ({ id, kind: 'graded', asks, name, grades }));
}
