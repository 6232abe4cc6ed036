import { fen } from '../../../src/domain/money/fen';
import type { Fact } from '../../../src/domain/narrative/fact/fact';
import { narrativeStyles } from '../../../src/packs/narrative';
import { printedText } from './printed-text';

const amount: Fact = { kind: 'amount', fen: fen(1_000_000) };

test.each([
  ['own', '年比较无增减变化。'],
  ['level', '年比较持平。'],
  ['same', '年比较保持一致。'],
  ['unchanged', '年比较无变化。'],
])('fixed assets that did not change are said in the words chosen: %s', (chosen, words) => {
  const style = narrativeStyles.find(({ id }) => id === 'hebei-2018');
  if (!style) throw new Error('no style');
  const lines = printedText(style, {
    fixedAssets: amount,
    fixedAssets_last: amount,
    flatWords: { kind: 'choice', choice: chosen },
  });
  expect(lines.filter((line) => line.includes(words))).toHaveLength(1);
});
