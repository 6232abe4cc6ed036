import { arithmeticExamples } from './arithmetic-examples';
import { crossExamples } from './cross-examples';
import { gradeExamples } from './grade-examples';
import { indicatorExamples } from './indicator-examples';
import { indicatorSetExamples } from './indicator-set-examples';
import type { RuleExample } from './rule-example';
import { tableExamples } from './table-examples';
import { threePublicExamples } from './three-public-examples';
import { wordingExamples } from './wording-examples';

/** Every rule of the catalogue has one here. */
export const ruleExamples: readonly RuleExample[] = [
  ...arithmeticExamples,
  ...indicatorExamples,
  ...indicatorSetExamples,
  ...gradeExamples,
  ...wordingExamples,
  ...threePublicExamples,
  ...crossExamples,
  ...tableExamples,
];
