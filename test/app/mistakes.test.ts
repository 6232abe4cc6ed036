import { figuresOf } from '../../src/app/check/accept/acceptance';
import type { Acceptance } from '../../src/app/check/accept/acceptance-record';
import { ledgerTexts } from '../../src/app/check/texts/ledger-texts';
import { mistakesOf, type MistakesOfForm } from '../../src/app/check/mistakes';
import { reportOf } from '../../src/app/check/report-of';
import type { CheckedFinding, CheckedForm } from '../../src/app/check/report';
import type { FormValues } from '../../src/domain/form/form-values';
import { check, type Edits } from './checked-form';

const project = { projectName: '办公楼维修' };

function formOf(formId: string, styleId: string, values: FormValues, edits: Edits): CheckedForm {
  const [form] = check(formId, styleId, values, edits).forms;
  if (!form) throw new Error(formId);
  return form;
}

function findingOf({ findings }: CheckedForm, says: string): CheckedFinding {
  const finding = findings.find((one) => one.says === says);
  if (!finding) throw new Error(says);
  return finding;
}

function accepted({ sheet }: CheckedForm, finding: CheckedFinding, address = finding.at[0]) {
  const { rule, says } = finding;
  const record = { id: 1, rule, says, figures: figuresOf(finding), reason: '按合同', day: '' };
  return [{ place: { sheet, address }, record }] satisfies Acceptance[];
}

function said({ mistakes, unfilled, accepted: ok, isEmpty }: MistakesOfForm) {
  return {
    mistakes: mistakes.map(
      ({ finding, consequences, lapsed }) =>
        `${finding.says} ${finding.at[0]}${consequences.map(({ at }) => ` > ${at[0]}`).join('')}${lapsed ? ' lapsed' : ''}`,
    ),
    unfilled: unfilled.length,
    accepted: ok.map(({ finding }) => finding.at[0]),
    isEmpty,
  };
}

const nothing = { mistakes: [], unfilled: 0, accepted: [], isEmpty: false };

test('a form that nobody began is empty, and one that was filled in is not', () => {
  expect(said(mistakesOf(formOf('F03', 'b', {}, {}), []))).toEqual({ ...nothing, isEmpty: true });
  expect(said(mistakesOf(formOf('F14', 'row', { abroad: 1 }, {}), []))).toEqual(nothing);
});

test('of a form that has only its name the cells to fill are one line', () => {
  const { mistakes, unfilled, isEmpty } = mistakesOf(formOf('F03', 'b', project, {}), []);
  expect([mistakes.length, new Set(unfilled.map(({ says }) => says)), isEmpty]).toEqual([
    0,
    new Set(['missing', 'missingItems']),
    false,
  ]);
  expect(unfilled.length).toBeGreaterThan(3);
});

test('errors come first, and consequences stand below their causes', () => {
  const form = formOf('F14', 'row', { abroad: 1 }, { E5: '3', C5: 7, A5: 9, F5: -3 });
  const severities = mistakesOf(form, []).mistakes.map(({ finding }) => finding.severity);
  expect(severities).toEqual([...severities].sort());
});

const withWarning = () => formOf('F03', 'b', project, { C10: '建设面积', F10: '≥8万' });

test('an accepted warning is none any more, not even in the verdict', () => {
  const form = withWarning();
  const finding = findingOf(form, 'unitSpelled');
  const before = said(mistakesOf(form, [])).mistakes;
  const after = said(mistakesOf(form, accepted(form, finding)));
  expect(after.accepted).toEqual(['F10']);
  expect(after.mistakes).toEqual(before.filter((one) => !one.startsWith('unitSpelled')));
  const only = { ...form, findings: [finding] };
  expect(reportOf([only]).verdict).toBe('warn');
  expect(reportOf([only], { accepted: accepted(form, finding) }).verdict).toBe('pass');
});

test.each<[string, (form: CheckedForm) => readonly Acceptance[], string]>([
  [
    'other figures: it has lapsed',
    (form) => accepted(form, { ...findingOf(form, 'unitSpelled'), text: '≥9万' }),
    'unitSpelled F10 lapsed',
  ],
  [
    'another cell: it says nothing',
    (form) => accepted(form, findingOf(form, 'unitSpelled'), 'F11'),
    'unitSpelled F10',
  ],
  [
    'another sheet: it says nothing',
    (form) => accepted({ ...form, sheet: '别的表' }, findingOf(form, 'unitSpelled')),
    'unitSpelled F10',
  ],
  [
    'another rule: it says nothing',
    (form) => accepted(form, { ...findingOf(form, 'unitSpelled'), rule: 'PF-SAT' }),
    'unitSpelled F10',
  ],
])('what was accepted of %s', (_, acceptances, line) => {
  const form = withWarning();
  expect(said(mistakesOf(form, acceptances(form))).mistakes).toContain(line);
});

test('what was accepted of one of two findings of a cell says nothing of the other', () => {
  const form = withWarning();
  const first = findingOf(form, 'unitSpelled');
  const second = { ...first, params: { ...first.params, other: { text: '另一格' } } };
  const both = { ...form, findings: [first, second] };
  const ofSecond = said(mistakesOf(both, accepted(form, second)));
  expect([ofSecond.mistakes, ofSecond.accepted]).toEqual([['unitSpelled F10'], ['F10']]);
  const another = { ...first, text: '≥9万' };
  expect(said(mistakesOf(both, accepted(form, another))).mistakes).toEqual([
    'unitSpelled F10 lapsed',
    'unitSpelled F10 lapsed',
  ]);
});

test('errors cannot be accepted', () => {
  const form = formOf('F14', 'row', { abroad: 1 }, { F5: -3 });
  const acceptances = accepted(form, findingOf(form, 'negative'));
  expect(said(mistakesOf(form, acceptances))).toMatchObject({
    mistakes: ['negative F5'],
    accepted: [],
  });
  expect(reportOf([form], { accepted: acceptances }).verdict).toBe('fail');
});

test('the consequence of what was accepted is a mistake of its own', () => {
  const form = withWarning();
  const cause = findingOf(form, 'unitSpelled');
  const consequence: CheckedFinding = { ...cause, severity: 'error', at: ['G10'], causedBy: 0 };
  const both = { ...form, findings: [cause, consequence] };
  expect(said(mistakesOf(both, [])).mistakes).toEqual(['unitSpelled F10 > G10']);
  expect(said(mistakesOf(both, accepted(form, cause))).mistakes).toEqual(['unitSpelled G10']);
});

const form = {};
const text = { isText: true } as const;

test.each<[string, readonly { readonly isText?: true }[], string, string]>([
  ['forms', [form, form], '2张表', 'Forms: 2.'],
  ['forms and a text', [form, form, text], '2张表、1篇文字', 'Forms: 2. Texts: 1.'],
  ['texts alone', [text, text], '2篇文字', 'Texts: 2.'],
  ['nothing', [], '0张表', 'Forms: 0.'],
])('the ledger counts %s', (_, checked, zh, en) => {
  expect(ledgerTexts(checked, { pass: 5, fail: 1, notApplicable: 0, notEnoughData: 0 })).toEqual([
    {
      zh: `检查了${zh}，共核对6项，5项相符，1项不符。`,
      en: `${en} Checks made: 6; 5 passed, 1 failed.`,
    },
  ]);
});

test.each<[string, number | null, string, string]>([
  ['a mistake of its own', null, '。', 'failed.'],
  [
    'what another one causes',
    0,
    '；同一个差错引起的合在下面一条里。',
    'failed. What one mistake causes is told together below.',
  ],
])('the ledger says what is folded: %s', (_, causedBy, zh, en) => {
  const one = withWarning();
  const cause = findingOf(one, 'unitSpelled');
  const findings = [cause, { ...cause, at: ['G10'] as const, causedBy }];
  const [first] = ledgerTexts([{ ...one, findings }], {
    pass: 5,
    fail: 2,
    notApplicable: 0,
    notEnoughData: 0,
  });
  expect([first?.zh.endsWith(`2项不符${zh}`), first?.en.endsWith(en)]).toEqual([true, true]);
});

test('where nothing could be checked nothing is said to be right', () => {
  const ledger = { pass: 0, fail: 0, notApplicable: 3, notEnoughData: 4 };
  const [first] = ledgerTexts([form], ledger);
  expect(first).toEqual({
    zh: '检查了1张表，还没有可以核对的内容。',
    en: 'Forms: 1. There is nothing to check yet.',
  });
});

test('the ledger says what was not checked where there is something', () => {
  const ledger = { pass: 5, fail: 1, notApplicable: 3, notEnoughData: 4 };
  expect(ledgerTexts([form], ledger)).toHaveLength(3);
});
