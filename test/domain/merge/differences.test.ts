import { differences, type TextPiece } from '../../../src/domain/merge/differences';

const shown = (pieces: readonly TextPiece[]) =>
  pieces.map(({ text, isOther }) => (isOther ? `⟨${text}⟩` : text)).join('');

test.each<readonly [string, string, string, string]>([
  ['支出12万元，增加。', '支出10万元，增加。', '支出⟨12万元⟩，增加。', '支出⟨10万元⟩，增加。'],
  ['支出10万元。', '支出10万元，持平。', '支出10万元。', '支出10万元⟨，持平⟩。'],
  ['', '支出10万元。', '', '⟨支出10万元。⟩'],
  ['支出10万元。', '支出10万元。', '支出10万元。', '支出10万元。'],
])('%s and %s', (mine, fresh, own, now) => {
  const found = differences(mine, fresh);
  expect([shown(found.mine), shown(found.fresh)]).toEqual([own, now]);
});
