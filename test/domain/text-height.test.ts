import { textHeight } from '../../src/domain/plan/text-height';

const lettering = { font: '宋体', size: 10 };
const oneLine = textHeight('一', 106, lettering);

test.each<[string, string, number]>([
  ['no text', '', 1],
  ['ten characters in the room for ten', '一'.repeat(10), 1],
  ['eleven characters', '一'.repeat(11), 2],
  ['twenty Latin letters', 'a'.repeat(20), 1],
  ['twenty-one Latin letters', 'a'.repeat(21), 2],
  ['two short lines', '一\n二', 2],
])('%s', (_, text, lines) => {
  expect(textHeight(text, 106, lettering) - oneLine).toBe((lines - 1) * 13);
});

test('a line holds whole letters', () => {
  const nine = '对个人和家庭的补助';
  expect(textHeight(nine, 54, lettering) - oneLine).toBe(2 * 13);
});
