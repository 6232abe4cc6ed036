import { amount, empty, head, name, row, text, total } from '../../src/packs/forms/cells';
import { faultsOf, readSheet } from './read-sheet';
import { formOf } from './test-form';

const item = { zh: '项', en: 'item' };

const withFreeRow = formOf({
  columns: [120, 60],
  body: [
    row(name('1、房屋'), amount('houses', '房屋')),
    row(text('furtherName', '其他名称'), amount('further', '其他')),
    row(name('2、其他资产'), amount('others', '其他资产')),
  ],
});

test('a row for words of her own does not take those of the row below', () => {
  const reading = readSheet(withFreeRow, '1、房屋|1 / | / 2、其他资产|3 / | / |9');
  expect(reading.values).toEqual({ houses: 1, others: 3 });
  expect(faultsOf(reading)).toEqual(['unplaced B5']);
});

test('a row that sums up what stands below is a unit, whatever was put beside it', () => {
  const wide = formOf({
    columns: [60, 60, 60, 60],
    header: [row(head('单位'), head('物品'), head('数量'), head('金额'))],
    body: [
      {
        block: 'units',
        item,
        begins: { filled: ['unit'], blank: ['goods'] },
        parts: [
          row(text('unit', '单位'), ...empty(2), total('amount', '小计', 'items.amount')),
          {
            block: 'items',
            item,
            parts: [
              row(
                text('project', '项目'),
                text('goods', '物品'),
                amount('count', '数量'),
                amount('amount', '金额'),
              ),
            ],
          },
        ],
      },
    ],
  });
  const heads = '单位|物品|数量|金额';
  const reading = readSheet(
    wide,
    `${heads} / 甲|||=SUM(D3:D3) / 一|纸|1|3 / 乙|墨|1|=SUM(D5:D5) / 二|笔|2|4`,
  );
  expect(faultsOf(reading)).toEqual(['unplaced B4', 'unplaced C4']);
});

const numbered = formOf({
  columns: [60, 120, 60],
  header: [row(head('序号'), head('项目'), head('金额'))],
  body: ['收入', '支出', '结余'].map((label) =>
    row(text(`no${label}`, '序号'), name(label), amount(label, label)),
  ),
});

test('a missing row is named below the row above it, though the first column is gone', () => {
  const reading = readSheet(numbered, '项目|金额 / 收入|1 / 结余|3');
  expect(faultsOf(reading)).toEqual(['missingColumn A1', 'missingRow A2']);
});
