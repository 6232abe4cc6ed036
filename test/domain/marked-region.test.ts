import { parseRange, printRange } from '../../src/domain/grid/cell-range';
import { markedRegion } from '../../src/domain/read/form-extent';
import { amount, head, name, row, text } from '../../src/packs/forms/cells';
import { sheetOf } from './sheet-of';
import { formOf } from './test-form';

const header = [row(head('名称'), head('金额'))];
const item = { zh: '项', en: 'item' };
const items = { block: 'items', item, parts: [row(text('what', '名称'), amount('cost', '金额'))] };
const open = { columns: [60, 60], header, body: [items] };
const noted = { ...open, notes: ['注：含税。'] };
const closed = { columns: [60, 60], header, body: [row(name('合计'), amount('cost', '金额'))] };
const heads = '名称|金额';

// The name ends with row 3, which closes the table.
test.each([
  ['an open closing row', open, `${heads} / 甲|1 / | / 乙|2`, 'A1:B3'],
  ['a closing row that was used', open, `${heads} / 甲|1 / 乙|2 / 丙|3 / 丁|4 / | / 戊|5`, 'A1:B5'],
  ['nothing below it', open, `${heads} / 甲|1 / 乙|2`, 'A1:B3'],
  ['something beside', open, `${heads} / 甲|1 / 乙|2 / ||3`, 'A1:B3'],
  ['what has a name of its own', open, `${heads} / 甲|1 / 乙|2 / 丙|3 / 丁|4`, 'A1:B4', 'A5:B9'],
  ['a note at the end', noted, `${heads} / 甲|1 / 注：含税。 / 乙|2`, 'A1:B3'],
  ['a last row that is printed', closed, `${heads} / 合计|1 / 甲|2 / 乙|3`, 'A1:B3'],
])('with %s a form reaches so far', (_, style, typed, region, other = 'Z1') => {
  const [marked, named] = ['A1:B3', other].map((area) => parseRange(area));
  if (!marked || !named) throw new Error('no area');
  const found = markedRegion(formOf(style).styles[0], sheetOf(typed), marked, [marked, named]);
  expect(printRange(found)).toBe(region);
});
