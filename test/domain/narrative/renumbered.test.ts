import { renumbered } from '../../../src/domain/narrative/section/own-numbers';
import { ownNumbers } from '../../../src/packs/narrative/phrases';
import { narrativeStyles } from '../../../src/packs/narrative';
import { printedText } from '../../packs/narrative/printed-text';

test.each([
  ['（一）窗口服务\n（二）热线受理', '（1）窗口服务\n（2）热线受理'],
  ['(一)窗口服务\n(二)热线受理', '（1）窗口服务\n（2）热线受理'],
  ['1.窗口服务\n2.热线受理', '1.窗口服务\n2.热线受理'],
  ['（一）窗口服务\n热线受理', '（一）窗口服务\n热线受理'],
])('below （一） %j is %j', (text, expected) => {
  const lines = text.split('\n').map((one) => ({ text: one, figures: [] }));
  const printed = renumbered(lines, ownNumbers.bracketedHan, ownNumbers.bracketed);
  expect(printed.map((one) => one.text).join('\n')).toBe(expected);
});

test('figures that the words quote stand where they stood', () => {
  const figures = [{ fact: 'income', at: 5, words: '8万元' }];
  const [line] = renumbered(
    [
      { text: '（一）经费8万元', figures },
      { text: '（二）无', figures: [] },
    ],
    ownNumbers.bracketedHan,
    ownNumbers.counted,
  );
  expect(line?.text.slice(line.figures[0]?.at)).toBe('8万元');
});

test.each(narrativeStyles)('$id never numbers duties as the heading above them', (style) => {
  const duties = { kind: 'text', text: '（一）窗口服务。\n（二）热线受理。' } as const;
  const lines = printedText(style, { duties, goals: duties });
  const twice = lines.filter(
    (line, index) => line.startsWith('（一）') && (lines[index + 1] ?? '').startsWith('（一）'),
  );
  expect(twice).toEqual([]);
});
