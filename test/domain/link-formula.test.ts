import fc from 'fast-check';
import { linkFormula, parseLink } from '../../src/domain/formula/link-formula';

const sheetNames = fc
  .string({ minLength: 1, maxLength: 31, unit: 'grapheme' })
  .filter((name) => !/[:\\/?*[\]']/.test(name));

test('a link is read back', () => {
  fc.assert(
    fc.property(sheetNames, fc.constantFrom(0, 4, -4), (sheet, places) => {
      const link = { from: { sheet, address: 'B12' }, places };
      expect(parseLink(linkFormula(link, 'amount'))).toEqual(link);
      expect(parseLink(linkFormula(link, 'text'))).toEqual({ ...link, places: 0 });
    }),
  );
});

test.each<[string, string | null]>([
  ['=项目A!$B$4', '项目A!B4 0'],
  ['=项目A!B4', '项目A!B4 0'],
  ['=\'项目A (2)\'!$B$4&""', '项目A (2)!B4 0'],
  ["='项目A'!$B$4/10000", '项目A!B4 -4'],
  ["='项目A'!$B$4+1", null],
  ['=B4', null],
  ['=#REF!', null],
])('%s leads to %s', (formula, place) => {
  const link = parseLink(formula);
  expect(link && `${link.from.sheet}!${link.from.address} ${link.places}`).toBe(place);
});
