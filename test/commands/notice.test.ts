import fc from 'fast-check';
import type { ProblemCode } from '../../src/app';
import { problemTexts } from '../../src/app/messages/problem-texts';
import { noticeOf, parseNotice, printNotice } from '../../src/commands/notice/notice';
import { leftSheets } from '../../src/commands/notice/notice-texts';

const reasons = Object.keys(problemTexts) as ProblemCode[];

test('every notice arrives in the dialog as it was sent', () => {
  const anyNotice = fc.record({
    reason: fc.constantFrom(...reasons),
    left: fc.array(fc.string({ unit: 'grapheme' }), { maxLength: 3 }),
  });
  fc.assert(
    fc.property(anyNotice, (notice) => {
      const { search } = new URL(
        printNotice(notice),
        'https://localhost/commands.html?_host_Info=x',
      );
      expect(parseNotice(search)).toEqual(notice);
    }),
  );
});

test.each([
  ['', null],
  ['?_host_Info=Excel', null],
  ['?notice=somethingNew&left=a', { reason: 'unexpected', left: ['a'] }],
  ['?notice=constructor', { reason: 'unexpected', left: [] }],
])('the address %j asks for %j', (search, notice) => {
  expect(parseNotice(search)).toEqual(notice);
});

test('a problem becomes a notice without its technical text', () => {
  const problem = { code: 'protected', left: ['表1'], detail: 'AccessDenied' } as const;
  expect(noticeOf(problem)).toEqual({ reason: 'protected', left: ['表1'] });
});

test.each([
  ...reasons.map((reason) => [reason, problemTexts[reason]] as const),
  ['left', leftSheets(['a'])] as const,
])('%s is said in Chinese and in English', (_, { zh, en }) => {
  expect(zh).toMatch(/[\u4e00-\u9fff].*。$/);
  expect(en).toMatch(/^[A-Z][^\u4e00-\u9fff]*\.$/);
});

test('the half-made sheets are named as they are', () => {
  expect(leftSheets(['表$&', '{sheets}']).zh).toMatch(/：表\$&、\{sheets\}。$/);
});
