import { besideThreePublicClauses } from './beside-three-public';
import { causeClauses } from './causes';
import { right, toldOf, wrong } from './clause';
import { directionClauses } from './directions';
import { figureClauses } from './figures';
import { placeholderClauses } from './placeholders';
import { spellingClauses } from './spelling';
import { sumClauses } from './sums';
import { textAgainstClauses } from './text-against';
import { threePublicClauses } from './three-public';
import { wholeTextClauses } from './whole-text';
import { writingClauses } from './writing';
import { yearClauses } from './years';

const clauses = [
  ...[...textAgainstClauses, ...wholeTextClauses],
  ...sumClauses,
  ...[...figureClauses, ...directionClauses, ...causeClauses, ...threePublicClauses],
  ...besideThreePublicClauses,
  ...[...yearClauses, ...placeholderClauses, ...spellingClauses, ...writingClauses],
];

test.each(clauses.map((one) => [one.asks, one] as const))('%s', (_, { marked, told, beside }) => {
  expect(toldOf(right(marked), beside)).toEqual([]);
  expect(toldOf(wrong(marked), beside)).toEqual(told);
});

const quiet = clauses.flatMap(({ asks, beside }) =>
  (beside.quiet ?? []).map((text) => [asks, text, beside] as const),
);

test.each(quiet)('%s: nothing is said of %s', (_, text, beside) => {
  expect(toldOf(text, beside)).toEqual([]);
});
