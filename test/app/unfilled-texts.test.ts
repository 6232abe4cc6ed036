import { figuresOf } from '../../src/app/check/accept/acceptance';
import type { Acceptance } from '../../src/app/check/accept/acceptance-record';
import { mistakesOf } from '../../src/app/check/mistakes';
import type { CheckedForm } from '../../src/app/check/report';
import { checkedText } from '../../src/app/check/text/checked-text';
import { whatIsKnown } from '../../src/app/check/text/what-is-known';
import { narrate } from '../../src/app/narrative/narrate';
import { planNarrative } from '../../src/app/narrative/plan-narrative';
import { describeReport } from '../../src/app/report/describe-report';
import { noProfile } from '../../src/app/no-profile';
import { rangeOf } from '../../src/domain/grid/cell-range';
import { narrativeStyles } from '../../src/packs/narrative';

const leftOver = 'DOC-PLACEHOLDER';

function checked(lines: readonly string[]): CheckedForm {
  const all = lines.map((text, row) => ({ text, at: `A${row + 1}` }));
  const paragraphs = all.filter(({ text }) => text !== '');
  const region = rangeOf(0, 0, lines.length, 1);
  return checkedText({ region, paragraphs }, '预算说明', whatIsKnown([]));
}

function said(form: CheckedForm, accepted: readonly Acceptance[] = []) {
  const { mistakes, unfilled } = mistakesOf(form, accepted);
  return {
    mistakes: mistakes.flatMap(({ finding: { rule, says, at } }) =>
      rule === leftOver ? [`${says} ${at[0]}`] : [],
    ),
    unfilled: unfilled.map(({ at }) => at[0]).join(' '),
  };
}

const duties = '【待填：部门职责】';
const bodies = '本部门设有【待填：内设机构】。';

test.each<[string, readonly string[], string, readonly string[]]>([
  ['gaps are one line', [duties, '部门概况', bodies], 'A1 A3', []],
  [
    'each gap of a paragraph counts',
    ['比上年增加【待填：金额】，主要原因是【待填：原因】。'],
    'A1 A1',
    [],
  ],
  ['one gap stays by itself', [duties, '部门概况'], '', ['textUnfilled A1']],
  ['a gap that a merge left is one', ['比上年增加【待填：原为1.00万元】。', bodies], 'A1 A2', []],
  ['other leftovers stay single', [duties, '支付XX费用。', bodies], 'A1 A3', ['textLeftOver A2']],
  [
    'a paragraph has both',
    [duties, `支付XX费用，${bodies}`, '共有车辆2，均为公务用车。'],
    'A1 A2',
    ['textLeftOver A2', 'textLeftOverMarks A3'],
  ],
])('%s', (_, lines, unfilled, mistakes) => {
  expect(said(checked(lines))).toEqual({ unfilled, mistakes });
});

test('a gap that somebody accepted is not among them', () => {
  const form = checked([duties, bodies, duties]);
  const finding = form.findings.find(({ at }) => at[0] === 'A2');
  if (!finding) throw new Error('nothing was found');
  const { rule, says } = finding;
  const record = { id: 1, rule, says, figures: figuresOf(finding), reason: '另行公开', day: '' };
  const place = { sheet: '预算说明', address: 'A2' };
  expect(said(form, [{ place, record }]).unfilled).toBe('A1 A3');
});

test.each(narrativeStyles.map((style) => [style.id, style] as const))(
  'a text of %s that nobody filled in yet has all its gaps in one line, and no other leftovers',
  (_, style) => {
    const profile = { ...noProfile, department: '某某局', year: 2022 };
    const { text } = narrate({ forms: [], profile, style, given: {} });
    const lines = planNarrative(text, style.id, (form) => `表${form}`).cells.map(([cell]) =>
      String(cell ?? ''),
    );
    const gaps = lines.flatMap((line, row) => (line.includes('【待填：') ? [`A${row + 1}`] : []));
    const { unfilled, mistakes } = said(checked(lines));
    expect(gaps.length).toBeGreaterThan(5);
    expect([...new Set(unfilled.split(' '))]).toEqual(gaps);
    expect(unfilled.split(' ')).toHaveLength(lines.join('').split('【待填：').length - 1);
    expect(mistakes).toEqual([]);
  },
);

test.each([
  ['zh', '还有2处待填写：A1、A2', '注意 2'],
  ['en', 'Still to be filled in: 2 (A1, A2)', 'Warning 2'],
] as const)('in a report in %s they are one line, and count each', (language, message, counts) => {
  const facts = { unread: [], file: null, department: null, year: null, time: '10:30' };
  const forms = [checked([duties, bodies])];
  const { forms: reported } = describeReport({ ...facts, forms, accepted: [] }, language);
  const lines = reported.flatMap((form) => form.lines.filter(({ rule }) => rule === leftOver));
  expect(lines).toMatchObject([{ at: '预算说明!A1', message, text: '' }]);
  expect(reported[0]?.counts).toContain(counts);
});
