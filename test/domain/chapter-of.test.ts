import { chapterOf } from '../../src/domain/text-check/chapter-of';
import { textRules } from '../../src/packs/text-rules/text-rules';

const text = [
  '某某局2026年部门预算',
  '第二部分 预算情况说明',
  '2026年支出预算12万元。',
  '三、“三公”经费预算',
  '（一）公务接待费1万元。',
  '四、基本支出：指为保障机构运转而发生的支出。',
  '完。',
];

test.each([
  [0, null],
  [1, null],
  [2, '第二部分 预算情况说明'],
  [3, null],
  [4, '三、“三公”经费预算'],
  [5, '三、“三公”经费预算'],
  [6, '三、“三公”经费预算'],
] as const)('the chapter of paragraph %s', (place, expected) => {
  expect(chapterOf(text, place, textRules.chapter)).toBe(expected);
});
