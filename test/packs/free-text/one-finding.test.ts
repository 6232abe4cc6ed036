import { explainedBy } from '../../../src/domain/text-check/explained-by';
import { found, type Figures } from './planted';

const forms: Figures = {
  ...{ three: 4, three_last: 4.5, reception: 1, reception_last: 1.5, abroad: 0, abroad_last: 0 },
  ...{ vehicles: 3, vehicles_last: 3, vehicleRunning: 3, vehicleRunning_last: 3 },
  ...{ vehiclePurchase: 0, vehiclePurchase_last: 0, project: 12, project_last: 10 },
  ...{ expenditure: 32, basic: 20 },
};
const items =
  '因公出国（境）费0.00万元，公务用车购置费0.00万元，公务用车运行费3.00万元，公务接待费1.00万元。';

/** What is told by itself: where, and what is to stand there. */
function roots(sentence: string, own: Figures): readonly string[] {
  const all = found(sentence, own);
  const causes = explainedBy(all);
  return all.flatMap(({ says, start, end, fix }, place) =>
    causes[place] === null
      ? [`${says} ${sentence.slice(start, end)}${fix ? ` → ${fix.words}` : ''}`]
      : [],
  );
}

/** Every amount and percentage that is told. */
function figuresTold(sentence: string, own: Figures): readonly string[] {
  const params = found(sentence, own).flatMap((one) => Object.values(one.params));
  const words = params.flatMap((one) =>
    'text' in one ? (one.text.match(/\d+\.\d\d/g) ?? []) : [],
  );
  return [...new Set(words)].sort();
}

test.each<readonly [string, readonly string[]]>([
  // Another change, in the right or the wrong direction, with what was calculated from it.
  [
    `“三公”经费4.00万元，比2025年预算减少0.70万元，主要原因是压减接待。${items}`,
    ['textTableChange 0.70万元 → 0.50万元'],
  ],
  [
    `“三公”经费4.00万元，比2025年预算增加1.20万元，主要原因是接待增加。${items}`,
    ['textTableChange 1.20万元 → 减少0.50万元'],
  ],
  [
    `“三公”经费4.00万元，比2025年预算增加了1.20万元，主要原因是接待增加。${items}`,
    ['textTableChange 1.20万元 → 减少了0.50万元'],
  ],
  [
    '项目支出12.00万元，比2025年增加3.00万元，增长33.33%。',
    ['textTableChange 3.00万元 → 2.00万元'],
  ],
  [
    '项目支出12.00万元，比2025年增加3.00万元，增长20.00%。',
    ['textTableChange 3.00万元 → 2.00万元'],
  ],
  // The wrong direction alone.
  ['项目支出12.00万元，比2025年减少2.00万元，下降20.00%。', ['textWayDiffers 减少 → 增加']],
  // Another amount of the year before, however the year is named.
  [
    `“三公”经费4.00万元，上年预算数3.30万元，减少0.50万元，下降11.11%，主要原因是压减接待。${items}`,
    ['textTableDiffers 3.30万元 → 4.50万元'],
  ],
  [
    `“三公”经费4.00万元，比2025年预算数3.30万元减少0.50万元，主要原因是压减接待。${items}`,
    ['textTableDiffers 3.30万元 → 4.50万元'],
  ],
  [
    `“三公”经费4.00万元，比2025年预算数3.30万元增加0.70万元，增长21.21%，主要原因是接待增加。${items}`,
    ['textTableDiffers 3.30万元 → 4.50万元'],
  ],
  [
    '公务用车运行费3.00万元，上年预算数3.30万元，减少0.30万元。',
    ['textTableDiffers 3.30万元 → 3.00万元'],
  ],
  // Another amount of this year, the percentage beside it as it was or as that makes it.
  [
    '项目支出13.00万元，比2025年增加2.00万元，增长20.00%。',
    ['textTableDiffers 13.00万元 → 12.00万元'],
  ],
  [
    '项目支出13.00万元，比2025年增加3.00万元，增长30.00%。',
    ['textTableDiffers 13.00万元 → 12.00万元'],
  ],
  [
    '支出合计32.00万元，其中：基本支出20.00万元，占62.50%；项目支出13.00万元，占37.50%。',
    ['textTableDiffers 13.00万元 → 12.00万元'],
  ],
  [
    '支出合计32.00万元，其中：基本支出20.00万元，占62.50%；项目支出13.00万元，占40.63%。',
    ['textTableDiffers 13.00万元 → 12.00万元'],
  ],
  // Two mistakes are two.
  [
    '项目支出13.00万元，比2025年增加2.00万元，增长25.00%。',
    ['textTableDiffers 13.00万元 → 12.00万元', 'textGrowthDiffers 25.00% → 20.00%'],
  ],
  [
    '支出合计32.00万元，其中：基本支出20.00万元，占65.20%；项目支出13.00万元，占37.50%。',
    ['textTableDiffers 13.00万元 → 12.00万元', 'textShareDiffers 65.20% → 62.50%'],
  ],
])('of %s one thing is told', (sentence, expected) => {
  expect(roots(sentence, forms)).toEqual(expected);
});

test.each([
  `“三公”经费4.00万元，比2025年预算增加1.20万元，主要原因是接待增加。${items}`,
  `“三公”经费4.00万元，上年预算数3.30万元，减少0.50万元，主要原因是压减接待。${items}`,
])('no figure is told that stands nowhere: %s', (sentence) => {
  const difference = ['0.70', '1.20'];
  const stands = [...(sentence.match(/\d+\.\d\d/g) ?? []), '4.50', '0.50', ...difference];
  expect(figuresTold(sentence, forms).filter((one) => !stands.includes(one))).toEqual([]);
});
