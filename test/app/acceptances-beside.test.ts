import { acceptancesBeside, figuresOf } from '../../src/app/check/accept/acceptance';
import type { Acceptance } from '../../src/app/check/accept/acceptance-record';
import type { CheckedFinding } from '../../src/app/check/report';
import { check } from './checked-form';

const place = { sheet: '表', address: 'F10' };

const [finding] = check(
  'F03',
  'b',
  { projectName: '维修' },
  { C10: '建设面积', F10: '≥8万' },
).findings.filter(({ says }) => says === 'unitSpelled');
if (!finding) throw new Error('nothing is found');

/** The same of the same cell, with the figures of another one. */
function withOther(text: string): CheckedFinding {
  return { ...finding, params: { ...finding?.params, other: { text } } } as CheckedFinding;
}

function acceptanceOf(one: CheckedFinding, at = place): Acceptance {
  const { rule, says } = one;
  const record = { id: 1, rule, says, figures: figuresOf(one), reason: '合同', day: '2026-11-26' };
  return { place: at, record };
}

const [first, second] = [withOther('一'), withOther('二')];

test.each([
  ['the same, accepted before', [acceptanceOf(first)], [first], 0],
  ['one that lapsed', [acceptanceOf(second)], [first], 0],
  ['another of the same cell that is still said', [acceptanceOf(second)], [first, second], 1],
  ['another cell', [acceptanceOf(first, { ...place, address: 'F11' })], [first], 1],
  ['another sheet', [acceptanceOf(first, { ...place, sheet: '表2' })], [first], 1],
])('%s', (_, acceptances, found, count) => {
  expect(acceptancesBeside(acceptances, first, place, found)).toHaveLength(count);
});
