import fc from 'fast-check';
import {
  numbered,
  numbersOf,
  ownNumbers,
  withoutNumbers,
} from '../../../src/domain/narrative/section/own-numbers';
import { narrativeStyles } from '../../../src/packs/narrative';
import { ownNumbers as kindsOfNumbers } from '../../../src/packs/narrative/phrases';

const kinds = Object.values(kindsOfNumbers);

test.each([
  ['窗口服务\n\n热线受理', '{ordinal}.', '1.窗口服务\n\n2.热线受理'],
  ['窗口服务\n热线受理', '（{ordinalHan}）', '（一）窗口服务\n（二）热线受理'],
  ['1.窗口服务\n2.热线受理', '{ordinalHan}是', '一是窗口服务\n二是热线受理'],
  ['1、窗口服务\n2、热线受理', '（{ordinalHan}）', '（一）窗口服务\n（二）热线受理'],
  ['1.窗口服务\n热线受理', '{ordinalHan}、', '一、1.窗口服务\n二、热线受理'],
  ['1.窗口服务\n2、热线受理', '（{ordinalHan}）', '（一）窗口服务\n（二）热线受理'],
  ['1.窗口服务\n\n2、热线受理\n（3）审批', '{ordinal}.', '1.窗口服务\n\n2.热线受理\n3.审批'],
  ['１．窗口服务\n(2) 热线受理', '{ordinal}、', '1、窗口服务\n2、热线受理'],
  ['1.窗口服务\n3、热线受理', '{ordinal}.', '1.1.窗口服务\n2.3、热线受理'],
  ['1.5万元\n2.5万元', '{ordinal}.', '1.1.5万元\n2.2.5万元'],
])('%j with %s is %j', (text, kind, expected) => {
  expect(numbered(text, kind, kinds)).toBe(expected);
});

test.each([
  ['1.窗口服务', null],
  ['', null],
  ['（1）窗口服务\n（2）热线受理', '（{ordinal}）'],
  ['（1）窗口服务\n（3）热线受理', null],
])('the paragraphs of %j are numbered %s', (text, expected) => {
  expect(numbersOf(text, kinds)).toBe(expected);
});

test('a number that was given is taken away again, and no word with it', () => {
  const paragraph = fc.constantFrom('窗口服务', '一是', '1.5万元', '（二）', '', '2022年');
  fc.assert(
    fc.property(
      fc.array(paragraph, { minLength: 2, maxLength: 12 }),
      fc.constantFrom(...kinds),
      (paragraphs, kind) => {
        const text = paragraphs.join('\n');
        fc.pre(withoutNumbers(text, kinds) === text && paragraphs.filter(Boolean).length > 1);
        const made = numbered(text, kind, kinds);
        const isMistakable = numbersOf(made, kinds) !== kind;
        fc.pre(!isMistakable);
        expect(withoutNumbers(made, kinds)).toBe(text);
      },
    ),
    { numRuns: 60 },
  );
});

test.each(narrativeStyles.map((style) => [style.id, style] as const))(
  '%s: duties have numbers to choose from',
  (_, style) => {
    expect(ownNumbers(style, 'duties').length).toBeGreaterThan(1);
    expect(ownNumbers(style, 'nothing')).toEqual([]);
  },
);
