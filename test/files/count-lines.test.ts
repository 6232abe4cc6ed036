import fc from 'fast-check';
import { countLines } from '../../src/files/docx/count-lines';

const letters = { size: 10 };

test.each([
  ['letters as wide as high', '一二三四五', 50, 1],
  ['one letter more', '一二三四五六', 50, 2],
  ['digits, half as wide, with the gap beside them', '一二12', 33, 1],
  ['the same without room for the gap', '一二12', 32, 2],
  ['a mark that stands in the margin', '一二三四五。', 50, 1],
  ['a bracket that does not, and takes the letter before it along', '一二三四五）六七八', 50, 2],
  ['an opening bracket that goes with what it opens', '一二三四（五六七八）', 50, 3],
  ['a number, which is not broken', '一二三1234.5', 50, 2],
  ['a word longer than a line', 'abcdefghijkl', 50, 2],
  ['lines that were parted', '一\n二', 50, 2],
  ['nothing', '', 50, 1],
])('%s', (_, text, width, expected) => {
  expect(countLines(text, width, letters)).toBe(expected);
});

test('what begins further in needs more room', () => {
  expect(countLines('一二三四五', 50, letters, 20)).toBe(2);
});

test('a narrower line never has fewer lines', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom(...'一二，。（）12.a %') }),
      fc.integer({ min: 20, max: 200 }),
      fc.integer({ min: 0, max: 100 }),
      (text, width, more) => {
        expect(countLines(text, width + more, letters)).toBeLessThanOrEqual(
          countLines(text, width, letters),
        );
      },
    ),
    { numRuns: 60 },
  );
});
