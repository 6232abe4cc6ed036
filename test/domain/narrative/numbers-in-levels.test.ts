import fc from 'fast-check';
import {
  numbered,
  numbersOf,
  withoutNumbers,
} from '../../../src/domain/narrative/section/own-numbers';
import { numbersBelow, ownNumbers } from '../../../src/packs/narrative/phrases';

const kinds = Object.values(ownNumbers);
const bare = '办公室\n　　起草文件\n　　管理印章\n业务科\n　　受理审批';
const twoLevels = '一、办公室\n（一）起草文件\n（二）管理印章\n二、业务科\n（一）受理审批';

test.each([
  [bare, ownNumbers.han, twoLevels],
  [bare, ownNumbers.bracketedHan, '（一）办公室\n1.起草文件\n2.管理印章\n（二）业务科\n1.受理审批'],
  [bare, ownNumbers.digits, '1.办公室\n（1）起草文件\n（2）管理印章\n2.业务科\n（1）受理审批'],
  ['办公室\n\n  起草文件\n\n业务科', ownNumbers.han, '一、办公室\n\n（一）起草文件\n\n二、业务科'],
  ['办公室\n\t起草文件', ownNumbers.han, '一、办公室\n（一）起草文件'],
  ['　　办公室\n　　业务科', ownNumbers.han, '一、办公室\n二、业务科'],
  [
    twoLevels,
    ownNumbers.bracketedHan,
    '（一）办公室\n1.起草文件\n2.管理印章\n（二）业务科\n1.受理审批',
  ],
  ['1．办公室\n(1)起草文件\n2．业务科', ownNumbers.han, '一、办公室\n（一）起草文件\n二、业务科'],
  ['一、办公室\n（三）起草文件', ownNumbers.digits, '1.一、办公室\n2.（三）起草文件'],
])('%j with %s is %j', (text, kind, expected) => {
  expect(numbered(text, kind, kinds, numbersBelow)).toBe(expected);
});

test.each([
  [twoLevels, bare],
  ['一、办公室\n（一）起草文件\n（二）管理印章', '办公室\n　　起草文件\n　　管理印章'],
  ['一、办公室\n（一）起草文件', '办公室\n　　起草文件'],
])('%j without its numbers is %j', (text, expected) => {
  expect(withoutNumbers(text, kinds)).toBe(expected);
});

test.each([
  [twoLevels, ownNumbers.han],
  ['1.办公室\n（1）起草文件\n2.业务科', ownNumbers.digits],
  ['一、办公室\n起草文件\n二、业务科', null],
])('the paragraphs of %j are numbered %s', (text, expected) => {
  expect(numbersOf(text, [ownNumbers.han, ownNumbers.digits], kinds)).toBe(expected);
});

test('numbers of two levels are taken away again, and no word or level with them', () => {
  const paragraph = fc.constantFrom('办公室', '　　起草文件', '　　1.5万元', '', '2022年', '一是');
  fc.assert(
    fc.property(
      fc.array(paragraph, { minLength: 1, maxLength: 9 }),
      fc.constantFrom(...kinds),
      (below, kind) => {
        const text = ['总体', ...below, '其他'].join('\n');
        fc.pre(withoutNumbers(text, kinds) === text);
        const made = numbered(text, kind, kinds, numbersBelow);
        fc.pre(numbersOf(made, kinds) === kind);
        expect(withoutNumbers(made, kinds)).toBe(text);
      },
    ),
    { numRuns: 100 },
  );
});
