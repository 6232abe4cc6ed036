import { totalChangeWords } from '../../../src/app/exports/source-words';
import { fen } from '../../../src/domain/money/fen';

test.each([
  [5_000_000, 6_000_000, '合计 5.00 → 6.00万元', '合计 5.00 → 6.00 万元'],
  [5_000_000, 5_000_000, '合计 5.00万元', '合计 5.00 万元'],
  [0, 0, '合计 0.00万元', '合计 0.00 万元'],
])('a total of %s fen that becomes %s: %s', (mine, after, zh, en) => {
  const total = { label: '合计', mine: fen(mine), exported: fen(1), after: fen(after) };
  const told = { ...total, isPart: false };
  expect(totalChangeWords(told, told.after, '万元')).toEqual({ zh, en });
});
