import { noThreePublic, threePublicForm } from './example-forms';
import type { RuleExample } from './rule-example';

const twoYears = (reception: number) => ({
  form: 'F14',
  style: 'twoYear',
  values: { abroadLastYear: 10, abroad: 8, receptionLastYear: 1, reception },
});

export const threePublicExamples: readonly RuleExample[] = [
  {
    rule: 'TP-DEC',
    passes: [threePublicForm({ reception: 0.55 })],
    fails: [threePublicForm({ reception: 0.5512 })],
    at: 'F14!F5',
  },
  {
    rule: 'TP-EMPTY',
    passes: [noThreePublic({ A7: '注：此表为空表。' })],
    fails: [noThreePublic({})],
    at: 'F14!A5',
  },
  {
    rule: 'TP-INCREASE',
    passes: [twoYears(1)],
    fails: [twoYears(1.5)],
    at: 'F14!C9',
  },
];
