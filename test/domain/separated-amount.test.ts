import { fen } from '../../src/domain/money/fen';
import { separatedAmount } from '../../src/domain/money/separated-amount';

test.each<[number, '元' | '万元', string]>([
  [219_666_839, '元', '2,196,668.39'],
  [219_666_839, '万元', '219.666839'],
  [-100_000, '元', '-1,000.00'],
  [-99_999, '元', '-999.99'],
  [0, '万元', '0.00'],
  [123_456_789_000_000, '万元', '123,456,789.00'],
])('%d分 is in %s %s', (amount, unit, printed) => {
  expect(separatedAmount(fen(amount), unit)).toBe(printed);
});
