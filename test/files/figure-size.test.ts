import { figureSize } from '../../src/files/docx/figure-size';
import { formBlock } from './form-block';
import { caseName, everyForm } from './every-form';
import { formScale, cellMargin } from '../../src/files/docx/form-scale';
import { setupFor, textWidth } from '../../src/files/docx/page-setup';

test.each([
  ['an amount that has room', '1934.49', 10, 60, 10],
  ['an amount that has none', '1935605.05', 10, 50, 8],
  ['with commas', '1,935,605.05', 10, 50, 7],
  ['less than nothing', '-1935605.05', 10, 50, 7],
  ['a percentage', '100.00%', 10, 20, 5],
  ['never less than half as large', '1935605.05', 10, 10, 5],
  ['the code of a project is set in lines', '410796220000000003604', 10, 50, 10],
  ['an amount of hundreds of billions in 元 is not', '999999999999', 10, 50, 6.5],
  ['words are set in lines', '某某市商务局某某市商务局', 10, 20, 10],
  ['so are words with figures', '3月20日前完成100%', 10, 20, 10],
])('%s', (_, text, size, room, expected) => {
  expect(figureSize(text, size, room)).toBe(expected);
});

/** What a department of a city may state: hundreds of millions, in 万元. */
const large = '123456.78';

test.each(everyForm.map((one) => [caseName(one), formBlock(one)] as const))(
  '%s: in each column a large amount is no smaller than can be read',
  (_, { table, orientation }) => {
    const width = textWidth(setupFor(orientation));
    const scale = formScale(table, width);
    const stretch = width / table.columns.reduce((sum, one) => sum + one, 0);
    const amounts = table.rows
      .flatMap(({ cells }) => cells)
      .filter(({ text }) => /^-?\d[\d,]*\.\d\d$/.test(text));
    for (const { column, columns, font } of amounts) {
      const own = table.columns.slice(column, column + columns).reduce((sum, one) => sum + one, 0);
      const room = own * stretch - 2 * cellMargin * scale;
      expect(figureSize(large, font.size * scale, room)).toBeGreaterThan(3);
    }
  },
);
