import { offeredFigures, withWords } from '../../src/app/narrative/offered-figures';
import { fen } from '../../src/domain/money/fen';
import type { Facts } from '../../src/domain/narrative/fact/fact';
import { henan2022Text } from '../../src/packs/narrative';

const facts: Facts = {
  income: { kind: 'amount', fen: fen(193_449_000_0) },
  income_last: { kind: 'amount', fen: fen(100) },
  duties: { kind: 'text', text: '负责审批。' },
};

test('the amounts that are known are offered with their names, as the text prints them', () => {
  const words = offeredFigures(facts, henan2022Text.printing).map((figure) => figure.words);
  expect(words).toEqual(['收入总计1934.49万元']);
});

test('words stand in place of what was selected', () => {
  expect(withWords('安排经费。', '1万元', { start: 2, end: 4 })).toBe('安排1万元。');
});
