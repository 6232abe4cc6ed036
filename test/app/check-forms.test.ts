import { describeFinding } from '../../src/app/check/texts/describe-finding';
import { check, said } from './checked-form';
import { formCases } from './form-cases';

test.each(formCases)('%s: %s %s', (_, form, style, values, edits, verdict, expected) => {
  const report = check(form, style, values, edits);
  expect([report.verdict, said(report)]).toEqual([verdict, expected]);
});

test('every finding is said in both languages, without a place left open', () => {
  const reports = formCases.map(([, form, style, values, edits]) =>
    check(form, style, values, edits),
  );
  const texts = reports.flatMap(({ findings, forms }) =>
    findings.map((one) => describeFinding(one, forms[one.form]?.unit ?? '万元')),
  );
  expect(
    texts.filter(({ zh, en }) => /[{}]/.test(zh + en) || /[\p{Script=Han}]。$/u.test(en)),
  ).toEqual([]);
  expect(texts[0]?.zh).toBe(
    '「“三公”经费合计」是26.00万元，按各项计算应为25.25万元，相差0.75万元。请核对各项；各项无误的，请恢复公式。',
  );
});
