import fc from 'fast-check';
import { mayLookElsewhere } from '../../src/domain/formula/may-look-elsewhere';

test.each([
  ['=A1+B2', false],
  ['=SUM($A$1:B$2,A:A,$AB:$AC)*1.5E3', false],
  ['=IF(B5=0,"",(C5-B5)/B5)', false],
  ['=ROUND(a1/10000,2)&"表!A1"', false],
  ['=IF(A1>0,TRUE,FALSE)', false],
  ['=LOG10(A1)+T.TEST(A1:A3,B1:B3,2,1)', false],
  ['=表!A1', true],
  ["='项目 1'!A1", true],
  ['=总预算', true],
  ['=SUM(总预算,A1)', true],
  ['=Total_2022+1', true],
  ['=A1+_xl.budget', true],
  ['=INDIRECT("表!A1")', true],
  ['=表1[金额]', true],
  ['=本部门合计(A1)', true],
])('%s: %s', (formula, looks) => {
  expect(mayLookElsewhere(formula)).toBe(looks);
});

test('cells and functions never do, a name always', () => {
  const cell = fc
    .tuple(fc.constantFrom('A', '$B', 'zz', 'XFD'), fc.constantFrom('1', '$20', '1048576'))
    .map((parts) => parts.join(''));
  const own = fc
    .array(
      fc.oneof(
        cell,
        cell.map((one) => `SUM(${one}:${one})`),
        fc.constant('12.5'),
      ),
      { minLength: 1 },
    )
    .map((parts) => parts.join('+'));
  const name = fc.constantFrom('合计', '_2022', 'Total', '预算.2022', 'ABCD1');
  fc.assert(
    fc.property(own, name, (formula, one) => {
      expect(mayLookElsewhere(`=${formula}`)).toBe(false);
      expect(mayLookElsewhere(`=${formula}-${one}`)).toBe(true);
    }),
  );
});
