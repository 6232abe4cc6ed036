import { runsInText } from '../../src/app/narrative/runs-in-text';
import type { TextRun } from '../../src/domain/narrative/print/text-run';

const fact = (text: string): TextRun => ({
  ...{ kind: 'fact', text, name: text, path: [], isNumber: true },
});
const words = (text: string): TextRun => ({ kind: 'words', text });
const gap: TextRun = { kind: 'gap', name: 'reason', path: [], text: '【待填：原因】' };

const printed = [
  ...[words('预算'), fact('1.50'), words('万元，比上年增加'), fact('0.50'), words('万元，原因是')],
  ...[gap, words('。')],
];

test.each<readonly [string, string]>([
  ['预算1.50万元，比上年增加0.50万元，原因是【待填：原因】。', '1.50 0.50 【待填：原因】'],
  ['预算1.50万元，原因是人员增加，比上年增加0.50万元。', '1.50 0.50'],
  ['预算1.60万元，比上年增加0.50万元。', '0.50'],
  // Other words stand before it: it may be another figure.
  ['比上年增加0.50万元，预算1.50万元。', '1.50'],
  ['', ''],
])('%s: %s', (text, expected) => {
  const runs = runsInText(text, printed);
  expect(runs.map((run) => run.text).join('')).toBe(text);
  expect(runs.flatMap((run) => (run.kind === 'words' ? [] : [run.text])).join(' ')).toBe(expected);
});
