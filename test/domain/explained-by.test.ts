import { explainedBy } from '../../src/domain/text-check/explained-by';
import type { TextFinding } from '../../src/domain/text-check/text-finding';

type Words = readonly [paragraph: number, start: number, end: number];

function span([paragraph, start, end]: Words) {
  return { paragraph, start, end };
}

/** 支出602万元，占100%: at 2 the amount, at 8 the share. */
const amount: Words = [0, 2, 7];
const share: Words = [0, 9, 13];
const elsewhere: Words = [1, 2, 7];

function finding(at: Words, others: readonly Words[], isOfKnown = false): TextFinding {
  return {
    ...{ rule: '', says: '', params: {}, cells: [], isStillSo: false, fix: null },
    ...span(at),
    ...{ others: others.map(span), isOfKnown },
  };
}

const wrong = finding(amount, [], true);

test.each<[string, readonly TextFinding[], readonly (number | null)[]]>([
  ['a share of an amount that a form says otherwise', [wrong, finding(share, [amount])], [null, 0]],
  ['a total that a form says otherwise', [wrong, finding(amount, [share])], [null, 0]],
  ['the cause may stand behind', [finding(share, [amount]), wrong], [1, null]],
  ['another amount', [wrong, finding(share, [elsewhere])], [null, null]],
  ['the same words, held against nothing', [wrong, finding(amount, [])], [null, null]],
  ['two that forms say otherwise', [wrong, finding(share, [], true)], [null, null]],
  ['one of two comes of the other', [wrong, finding(share, [amount], true)], [null, 0]],
  ['not of itself', [finding(amount, [amount], true)], [null]],
  ['nothing that a form says', [finding(share, [amount]), finding(amount, [share])], [null, null]],
])('%s', (_, findings, expected) => {
  expect(explainedBy(findings)).toEqual(expected);
});
