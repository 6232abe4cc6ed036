import type { CheckedFinding, CheckReport } from '../../src/app';
import type { FormMistakes } from '../../src/taskpane/check/form-mistakes';
import { isReady, workAhead, type StepAhead } from '../../src/taskpane/check/work-ahead';

function finding(severity: CheckedFinding['severity'], says = 'sum'): CheckedFinding {
  return { rule: 'R', severity, says, at: ['A1'], params: {}, text: '', causedBy: null, fix: null };
}

type Part = Partial<Pick<FormMistakes, 'isEmpty' | 'unfilled'>> & {
  readonly wrong?: readonly CheckedFinding[];
};

function place(id: string, isText: boolean, { wrong = [], ...rest }: Part): FormMistakes {
  const form = { form: { id }, ...(isText && { isText: true }) };
  return {
    mistakes: wrong.map((one) => ({ finding: one, consequences: [], lapsed: null })),
    unfilled: [],
    accepted: [],
    isEmpty: false,
    isProtected: false,
    key: id,
    sheetId: id,
    // Of a form the steps ask only which it is.
    form: form as FormMistakes['form'],
    ...rest,
  };
}

const table = (id: string, part: Part = {}) => place(id, false, part);
const text = (part: Part = {}) => place('N', true, part);
const gap = finding('warning', 'textUnfilled');
const error = finding('error');
const warning = finding('warning');

function steps(
  forms: readonly FormMistakes[],
  { isDepartmentKnown = true, unchecked = 0 } = {},
): string {
  const printed = (step: StepAhead) => `${step.kind}${'count' in step ? ` ${step.count}` : ''}`;
  return workAhead({ isDepartmentKnown, pack: ['F01', 'F02'], forms, unchecked })
    .map(printed)
    .join(', ');
}

test.each<[string, readonly FormMistakes[], string]>([
  ['one of two forms', [table('F01')], 'insert 1, write'],
  ['a form twice', [table('F01'), table('F01')], 'insert 1, write'],
  ['a form of another pack', [table('F09')], 'insert 2, write'],
  ['all of them, one empty', [table('F01'), table('F02', { isEmpty: true })], 'empty 1, write'],
  [
    'mistakes',
    [table('F01', { wrong: [error, warning] }), table('F02', { unfilled: [warning, warning] })],
    'errors 1, warnings 3, write',
  ],
  ['a text', [table('F01'), table('F02'), text()], ''],
  ['a text with one gap', [table('F01'), table('F02'), text({ wrong: [gap] })], 'gaps 1'],
  [
    'a text with gaps and a mistake',
    [table('F01'), table('F02'), text({ wrong: [warning], unfilled: [gap, gap] })],
    'warnings 1, gaps 2',
  ],
])('%s', (_, forms, expected) => {
  expect(steps(forms)).toBe(expected);
});

test('the department comes first', () => {
  expect(steps([table('F01')], { isDepartmentKnown: false })).toBe('profile, insert 1, write');
});

test('what could not be checked is ahead, before the gaps of the text', () => {
  const forms = [table('F01'), table('F02'), text({ wrong: [gap] })];
  expect(steps(forms, { unchecked: 3 })).toBe('unchecked 3, gaps 1');
});

test.each<[CheckReport['verdict'], boolean, readonly StepAhead[], boolean]>([
  ['pass', true, [], true],
  ['warn', true, [], true],
  ['pass', false, [], false],
  ['incomplete', true, [], false],
  ['fail', true, [], false],
  ['pass', true, [{ kind: 'write' }], false],
])('%s, current: %s, steps %j', (verdict, isCurrent, ahead, expected) => {
  expect(isReady(ahead, { verdict, isCurrent })).toBe(expected);
});
