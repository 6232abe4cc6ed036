import { checkText } from '../../../src/domain/text-check/check-text';
import type { Facts } from '../../../src/domain/narrative/fact/fact';
import { textOf } from '../../../src/domain/narrative/print/text-run';
import { printSection, runsOf } from '../../../src/domain/narrative/section/print-section';
import { summarySample } from '../../../src/packs/narrative/records/summary-sample';
import { shortestPrinting as printing } from '../../../src/packs/narrative/styles/shortest-printing';
import { threePublicSummary } from '../../../src/packs/narrative/styles/three-public-summary';
import { statementWords } from '../../../src/packs/statements/statement-words';
import { textRules } from '../../../src/packs/text-rules/text-rules';
import { amounts, text } from './facts-of-localities';

const scope = (words: string): Facts => ({ ...summarySample, summaryScope: text(words) });
const scopes = [
  '全县行政单位（含参照公务员法管理的事业单位）、事业单位和其他单位使用财政拨款安排',
  '市本级',
  '全区各部门',
  '本级',
];

/** What the rules say of the summary of these facts, in which somebody typed, beside the figures that are known. */
function found(
  facts: Facts,
  known: Facts,
  slip: readonly [string, string] = ['', ''],
  below?: string,
) {
  const context = { printing, gapText: (name: string) => `【${name}】` };
  const printed = printSection(threePublicSummary, facts, context).map((one) =>
    textOf(runsOf(one)),
  );
  const paragraphs = [
    '2026年部门预算',
    ...printed.map((one) => one.replace(...slip)),
    ...(below === undefined ? [] : [below]),
  ];
  const source = { facts: null, labels: [], year: 2026, departments: ['某某县财政局'] };
  return checkText({ ...source, paragraphs, typed: known }, statementWords, textRules).flatMap(
    ({ finding }) =>
      finding
        ? [
            `${finding.rule} ${finding.params['found'] ? JSON.stringify(finding.params['found']) : ''}`,
          ]
        : [],
  );
}

test.each(scopes)('the sums of “%s” agree with the form', (words) => {
  expect(found(scope(words), scope(words))).toEqual([]);
});

/** Each figure of the summary, and one that it is not. */
test.each([
  ['the sum', { three: 1901 }, ['1900万元', '100万元']],
  ['the sum of the year before', { three_last: 2001 }, ['2000万元', '100万元']],
  ['an item', { reception: 261 }, ['260万元', '40万元', '13.33%']],
  ['an item of the year before', { vehicles_last: 1661 }, ['60万元', '3.61%']],
  ['what did not change', { abroad_last: 41 }, ['持平']],
] as const)('%s that is another one in the form is told', (_, other, told) => {
  for (const words of scopes) {
    const all = found(scope(words), { ...scope(words), ...amounts(other) });
    const missed = told.filter((figure) => !all.some((one) => one.includes(figure)));
    expect([words, missed]).toEqual([words, []]);
  }
});

const slips = [
  ['an item', '260万元', '270万元'],
  ['a change', '较上年减少40万元', '较上年减少30万元'],
  ['a direction', '较上年减少40万元', '较上年增加40万元'],
  ['a percentage', '13.33%', '13.99%'],
] as const;

/** Known only where the figures of the year before are: a text alone does not say them. */
const flatTypedOver = [
  'what is said not to have changed',
  '40万元，较上年持平',
  '40万元，较上年减少1万元',
] as const;

test.each([...slips, flatTypedOver])('%s that somebody typed over is told', (_, printed, typed) => {
  for (const words of scopes) {
    expect(found(scope(words), scope(words), [printed, typed])).not.toEqual([]);
  }
});

test.each(slips)(
  '%s is told in a text alone too, which says itself whose it is',
  (_, printed, typed) => {
    for (const words of scopes) {
      expect(found(scope(words), {})).toEqual([]);
      expect(found(scope(words), {}, [printed, typed])).not.toEqual([]);
    }
  },
);

test('of a summary in a text that tells those of the bureau itself, these are other ones', () => {
  const own = '2026年我局“三公”经费预算3万元，其中：公务接待费3万元。';
  for (const words of scopes.filter((one) => one.startsWith('全'))) {
    const told = found(scope(words), {}, ['', ''], own);
    expect(told.filter((one) => one.startsWith('X-'))).toEqual([]);
  }
});

test('of a summary in a text of which nobody typed whose it is, the figures are not held against the form of the bureau itself', () => {
  const [first = ''] = scopes;
  const ofBureau = amounts({ three: 3, three_last: 4 });
  expect(found(scope(first), ofBureau)).toEqual([]);
});
