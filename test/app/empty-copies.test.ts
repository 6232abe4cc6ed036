import { toldAfter, toldOfAll } from '../../src/app/check/between-forms/cross-told';
import { mistakesOf } from '../../src/app/check/mistakes';
import { reportOf } from '../../src/app/check/report-of';
import { whatIsKnown } from '../../src/app/check/text/what-is-known';
import { emptyCopies } from '../../src/domain/check/empty-copies';
import type { CheckedForm } from '../../src/app/check/report';
import { checked, economic, unit, type FormToCheck } from './cross-forms';

const basic: FormToCheck = ['F12', { items: [economic('30217', { operating: 4 })] }];
const filled: FormToCheck = ['F14', { reception: 3 }];
const empty: FormToCheck = ['F14', {}];

function copyOf(form: FormToCheck): CheckedForm {
  return { ...checked(form), sheet: '三公经费预算表 (2)' };
}

function told(forms: readonly CheckedForm[]): string[] {
  return reportOf(forms).findings.map(({ rule, says }) => `${rule} ${says}`);
}

test.each<readonly [string, readonly CheckedForm[], readonly number[]]>([
  ['one form', [checked(filled)], []],
  ['an empty one alone', [checked(empty)], []],
  ['two that are filled', [checked(filled), copyOf(filled)], []],
  ['two that are empty', [checked(empty), copyOf(empty)], []],
  ['a filled one and an empty copy', [checked(filled), copyOf(empty)], [1]],
  ['an empty one and a filled copy', [checked(empty), copyOf(filled)], [0]],
  [
    'a grid, and a copy that holds its unit only',
    [
      checked(['F09', { units: [{ ...unit, items: [{ classCode: '201', wages: 5 }] }] }]),
      copyOf(['F09', { units: [unit] }]),
    ],
    [1],
  ],
  [
    'an empty one of another department',
    [
      { ...checked(filled), department: '甲局' },
      { ...copyOf(empty), department: '乙局' },
    ],
    [],
  ],
  [
    'an empty one that names no department',
    [
      { ...checked(filled), department: '甲局' },
      { ...copyOf(empty), department: null },
    ],
    [1],
  ],
  [
    'forms of projects, one without its project',
    [checked(['F03', { projectName: '培训' }]), copyOf(['F03', {}])],
    [1],
  ],
  [
    'forms of projects that say no more than their names',
    [checked(['F03', { projectName: '培训' }]), copyOf(['F03', { projectName: '维修' }])],
    [],
  ],
])('of %s', (_, forms, expected) => {
  expect([...emptyCopies(forms)]).toEqual(expected);
});

describe('an empty copy of a form', () => {
  const forms = [checked(basic), checked(filled)];
  const withCopy = [...forms, copyOf(empty)];

  test('blinds no rule between forms, and is not told to be one form too many', () => {
    const alone = toldOfAll(forms).told;
    expect(told(alone)).toContain('X-T07 crossMore');
    expect(told(toldOfAll(withCopy).told)).toEqual(told(alone));
  });

  test('says nothing to a text', () => {
    const facts = (of: readonly CheckedForm[]) => whatIsKnown(of).facts;
    expect(facts(withCopy)).toEqual(facts(forms));
    expect(Object.keys(facts(withCopy).facts)).toContain('reception');
  });

  test('counts as soon as somebody fills it in, and no longer when it is cleared', () => {
    const begun = [...forms, copyOf(['F14', { reception: 1 }])];
    const before = toldOfAll(withCopy);
    const after = toldAfter(before, begun);
    expect(told(after.told)).toEqual(told(toldOfAll(begun).told));
    expect(told(after.told)).toContain('DOC-TOC formTwice');
    expect(told(toldAfter(after, withCopy).told)).toEqual(told(before.told));
  });
});

test.each<readonly [string, FormToCheck, boolean]>([
  ['a unit workbook as it was handed out', ['F09', { units: [unit] }], true],
  ['a summary with the code of its department', ['F18', { departmentCode: '112' }], true],
  ['a row that was begun', ['F09', { units: [{ ...unit, items: [{ wages: 5 }] }] }], false],
  ['a list of units', ['F01', { units: [{ unit: '甲局' }] }], false],
])('%s', (_, form, isEmpty) => {
  expect(mistakesOf(checked(form), []).isEmpty).toBe(isEmpty);
});
