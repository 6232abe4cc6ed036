import fc from 'fast-check';
import { convertAmount } from '../../src/domain/money/convert-amount';

test.each([
  [0.07, 700],
  [1934.49, 19_344_900],
  [0.000001, 0.01],
  [-1.1, -11_000],
  [0, 0],
])('%d 万元 are %d 元', (tenThousands, yuan) => {
  expect(convertAmount(tenThousands, '万元', '元')).toBe(yuan);
  expect(convertAmount(yuan, '元', '万元')).toBe(tenThousands);
});

test('whole 分 come back from every unit', () => {
  fc.assert(
    fc.property(fc.integer({ min: -1e14, max: 1e14 }), (fen) => {
      const yuan = Number(`${fen}e-2`);
      expect(convertAmount(convertAmount(yuan, '元', '万元'), '万元', '元')).toBe(yuan);
    }),
  );
});
