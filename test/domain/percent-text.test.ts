import { percentText } from '../../src/domain/value/number-text';

test.each([
  [0, '0%'],
  [0.07, '7%'],
  [0.57, '57%'],
  [1.1, '110%'],
  [0.12345, '12.345%'],
])('%d is %s', (share, text) => {
  expect(percentText(share)).toBe(text);
});
