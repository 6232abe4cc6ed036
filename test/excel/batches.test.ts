import fc from 'fast-check';
import { parseRange, printRange } from '../../src/domain/grid/cell-range';
import { joinedAddresses } from '../../src/excel/batch-ranges';
import { stacked } from '../../src/excel/write-merges';
import { formatTable } from '../../src/excel/write-number-formats';
import { mostFrequent } from '../../src/excel/write-sizes';
import { differing, differs } from '../../src/excel/write-style';

const ranges = (addresses: string) =>
  addresses === '' ? [] : addresses.split(' ').flatMap((address) => parseRange(address) ?? []);

test.each([
  [[], 20, []],
  [['A1', 'B2:C3', 'D4'], 20, ['A1,B2:C3,D4']],
  [['A1', 'B2:C3', 'D4'], 8, ['A1,B2:C3', 'D4']],
  [['A1', 'B2:C3', 'D4'], 1, ['A1', 'B2:C3', 'D4']],
])('the addresses %j of at most %d characters are %j', (areas, limit, joined) => {
  expect(joinedAddresses(areas, limit)).toEqual(joined);
});

test('no area is lost between long addresses, and none is longer than Excel takes', () => {
  const areas = Array.from({ length: 3_000 }, (_, index) => `A${index * 2 + 1}:B${index * 2 + 1}`);
  const joined = joinedAddresses(areas);
  expect(joined.join(',')).toBe(areas.join(','));
  expect(Math.max(...joined.map(({ length }) => length))).toBeLessThanOrEqual(8_192);
});

test.each([
  ['A1:C1 A2:C2 A3:C3', 'A1:C3'],
  ['A1:C1 A3:C3', 'A1:C1 A3:C3'],
  ['A1:B1 C1:D1', 'A1:B1 C1:D1'],
  ['A1:B1 A2:C2', 'A1:B1 A2:C2'],
  ['A1:B1 C1:D1 A2:B2 C2:D2', 'A1:B2 C1:D2'],
  ['', ''],
])('the merged rows %s are merged as %s', (rows, expected) => {
  expect(stacked(ranges(rows)).map(printRange).join(' ')).toBe(expected);
});

test.each([
  ['A1:B1=@', 'A1:B1', [['@', '@']]],
  [
    'B2=@ C3:C4=0.00',
    'B2:C4',
    [
      ['@', null],
      [null, '0.00'],
      [null, '0.00'],
    ],
  ],
  [
    'A1:B2=@ B2=0.00',
    'A1:B2',
    [
      ['@', '@'],
      ['@', '0.00'],
    ],
  ],
])('the formats %s are the table of %s', (areas, address, formats) => {
  const table = formatTable(
    areas.split(' ').flatMap((area) => {
      const [place = '', format = ''] = area.split('=');
      return ranges(place).map((range) => ({ range, format }));
    }),
  );
  expect(table && { ...table, range: printRange(table.range) }).toEqual({
    range: address,
    formats,
  });
});

test('no formats are no table', () => {
  expect(formatTable([])).toBeNull();
});

test('the most frequent of sizes is one of them, and none is there more often', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 20, max: 24 }), { minLength: 1 }), (sizes) => {
      const count = (size: number) => sizes.filter((one) => one === size).length;
      const most = mostFrequent(sizes);
      expect(Math.max(...sizes.map(count))).toBe(count(most));
    }),
  );
});

const song = { name: '宋体', size: 11, bold: false };
test.each([
  [song, song, null],
  [{ ...song, size: 18 }, song, { size: 18 }],
  [{ ...song, name: '黑体', bold: true }, song, { name: '黑体', bold: true }],
  [song, undefined, { name: '宋体', size: 11 }],
  [song, { ...song, bold: true }, { bold: false }],
])('the font %j differs from %j by %j', (font, ground, expected) => {
  expect(differing(font, ground)).toEqual(expected);
});

const ground = { areas: [], font: song, vertical: 'center' } as const;
test.each([
  [{ wrap: false }, false],
  [{ wrap: true }, true],
  [{ font: song }, false],
  [{ font: { ...song, bold: true } }, true],
  [{ fill: '#FFFBE6' }, true],
  [{ horizontal: 'center' }, true],
  [{ vertical: 'center' }, false],
  [{ vertical: 'top' }, true],
] as const)('a style that says %j differs from what lies under it: %s', (style, expected) => {
  expect(differs({ areas: [], ...style }, ground)).toBe(expected);
});
