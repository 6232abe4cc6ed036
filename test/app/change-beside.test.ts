import { changeBeside } from '../../src/app/narrative/change-beside';
import { fen } from '../../src/domain/money/fen';
import type { Fact, Facts } from '../../src/domain/narrative/fact/fact';
import { henan2022Text } from '../../src/packs/narrative';

const yuan = (value: number): Fact => ({ kind: 'amount', fen: fen(value * 100) });
const both = (now: number, last: number): Facts => ({ three: yuan(now), three_last: yuan(last) });

test.each<readonly [string, Facts, string, string | null, string | null]>([
  [
    'less',
    both(19_344_900, 28_845_200),
    'three_reason',
    '今年1934.49万元，上年2884.52万元，减少950.03万元，下降32.94%',
    '1934.49万元, 2884.52万元 the year before: 950.03万元 less (-32.94%)',
  ],
  [
    'more',
    both(30_000, 20_000),
    'three_reason',
    '今年3.00万元，上年2.00万元，增加1.00万元，增长50.00%',
    null,
  ],
  ['from nothing', both(30_000, 0), 'three_reason', '今年3.00万元，上年0万元，增加3.00万元', null],
  ['the same', both(30_000, 30_000), 'three_reason', '今年和上年都是3.00万元', null],
  ['less than it prints', both(30_010, 30_000), 'three_reason', '今年和上年都是3.00万元', null],
  ['nobody knows the year before', { three: yuan(1) }, 'three_reason', null, null],
  ['no reason', both(30_000, 20_000), 'three_use', null, null],
  ['of words', { duties: { kind: 'text', text: '审批' } }, 'duties_reason', null, null],
])('beside a reason, %s', (_, facts, name, zh, en) => {
  const found = changeBeside(name, facts, henan2022Text.printing);
  expect(found?.zh ?? null).toBe(zh);
  if (en !== null) expect(found?.en).toBe(en);
});
