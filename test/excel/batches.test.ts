import fc from 'fast-check';
import { parseRange, printRange } from '../../src/domain/grid/cell-range';
import { joinedAddresses } from '../../src/excel/writing/batch-ranges';
import { stacked } from '../../src/excel/writing/write-merges';
import { formatTable } from '../../src/excel/writing/write-number-formats';
import { mostFrequent } from '../../src/excel/writing/write-sizes';
import { looksByRows } from '../../src/excel/writing/whole-rows';
import { byProperty, differing } from '../../src/excel/writing/write-style';
import { cellAddresses } from '../../src/domain/grid/cell-addresses';
import { planForm } from '../../src/domain/plan/plan-form';
import type { PlannedStyle } from '../../src/domain/plan/sheet-plan';
import { layouts, profile } from '../domain/every-layout';

const ranges = (addresses: string) =>
  addresses === '' ? [] : addresses.split(' ').flatMap((address) => parseRange(address) ?? []);

test.each([
  [[], 20, []],
  [['A1', 'B2:C3', 'D4'], 20, ['A1,B2:C3,D4']],
  [['A1', 'B2:C3', 'D4'], 8, ['A1,B2:C3', 'D4']],
  [['A1', 'B2:C3', 'D4'], 7, ['A1', 'B2:C3', 'D4']],
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

const ground = { font: song, vertical: 'center', wrap: true } as const;
const bold = { ...song, bold: true };
test.each<[string, readonly PlannedStyle[], readonly PlannedStyle[]]>([
  ['what lies under it', [{ areas: ['A1'], font: song, vertical: 'center', wrap: true }], []],
  ['what it does not say', [{ areas: ['A1'] }], []],
  [
    'one value of two styles',
    [
      { areas: ['A1'], fill: '#FFFBE6', font: bold },
      { areas: ['B1', 'A3'], fill: '#FFFBE6', horizontal: 'left' },
    ],
    [
      { areas: ['A1'], font: bold },
      { areas: ['A1:B1', 'A3'], fill: '#FFFBE6' },
      { areas: ['B1', 'A3'], horizontal: 'left' },
    ],
  ],
  [
    'other values',
    [{ areas: ['A1'], vertical: 'top', wrap: false }],
    [
      { areas: ['A1'], vertical: 'top' },
      { areas: ['A1'], wrap: false },
    ],
  ],
])('styles are written property by property: %s', (_, styles, expected) => {
  expect(byProperty(ground, styles)).toEqual(expected);
});

test.each(layouts)('%s looks the same written property by property', (_, layout) => {
  const { packId, form, style } = layout;
  const plan = planForm({ packId, form, styleId: style.id, profile });
  const [first, ...others] = plan.styles;
  if (!first) throw new Error('no style');
  const looks = (styles: readonly PlannedStyle[]) => {
    const found = new Map<string, object>();
    for (const { areas, ...look } of styles) {
      for (const cell of ranges(areas.join(' ')).flatMap(cellAddresses)) {
        found.set(cell, { wrap: false, ...found.get(cell), ...look });
      }
    }
    return Object.fromEntries(found);
  };
  expect(looks([first, ...byProperty(first, others)])).toEqual(looks(plan.styles));
});

const songRow = { name: '宋体', size: 18, bold: true };
test.each<[string, readonly PlannedStyle[], readonly (object | null)[], readonly PlannedStyle[]]>([
  [
    'of one row',
    [{ areas: ['A1:C1'], fill: '#FFFBE6' }],
    [{ fill: { color: '#FFFBE6' } }, null, null],
    [],
  ],
  [
    'of one row together, a font only as far as it differs',
    [
      { areas: ['A1:C1', 'A3:C3'], font: songRow },
      { areas: ['A3:C3'], wrap: false },
      { areas: ['A3:C3'], horizontal: 'left', vertical: 'top' },
    ],
    [
      { font: { size: 18, bold: true } },
      null,
      {
        font: { size: 18, bold: true },
        wrapText: false,
        horizontalAlignment: 'Left',
        verticalAlignment: 'Top',
      },
    ],
    [],
  ],
  [
    'of some cells of a row',
    [{ areas: ['A1:C1', 'B2:C2'], wrap: false }],
    [null, null, null],
    [{ areas: ['A1:C1', 'B2:C2'], wrap: false }],
  ],
  ['of no cells', [{ areas: [], wrap: false }], [null, null, null], []],
])('looks of whole rows are said with the rows: %s', (_, styles, rows, others) => {
  expect(looksByRows(styles, song, { top: 0, left: 0, bottom: 2, right: 2 })).toEqual({
    rows,
    others,
  });
});

test('what many rows have is said once instead', () => {
  const styles: readonly PlannedStyle[] = [{ areas: ['A1:C30'], fill: '#FFFBE6' }];
  const block = { top: 0, left: 0, bottom: 39, right: 2 };
  expect(looksByRows(styles, song, block)).toEqual({ rows: Array(40).fill(null), others: styles });
});
