import { wordsOf } from '../../src/taskpane/page-parts/words-of';
import * as packs from '../../src/packs';

test.each([
  ['部门预算项目绩效目标汇总表', '部门|预算|项目|绩效|目标汇总表'],
  ['本级部门（单位）整体绩效目标表', '本级|部门|（单位）|整体|绩效|目标表'],
  ['财政拨款“三公”经费预算表', '财政|拨款|“三公”|经费|预算表'],
  ['表', '表'],
])('%s', (text, words) => {
  expect(wordsOf(text).join('|')).toBe(words);
});

test('no title loses a character, and none goes on with one character or a closing bracket', () => {
  const titles = Object.values(packs).flatMap(({ forms }) => forms.map(({ title }) => title));
  for (const title of titles) {
    const words = wordsOf(title);
    expect(words.join('')).toBe(title);
    expect(words.slice(1).filter((word) => word.length === 1 || /^[）)”」》]/u.test(word))).toEqual(
      [],
    );
  }
});
