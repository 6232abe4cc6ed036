import fc from 'fast-check';
import {
  columnName,
  columnNumber,
  maxColumns,
  maxRows,
  parseCell,
  printCell,
} from '../../src/domain/grid/cell';
import {
  overlap,
  parseRange,
  printRange,
  rangeOf,
  rangeOfCell,
} from '../../src/domain/grid/cell-range';
import { coverRanges } from '../../src/domain/grid/cover-ranges';
import { parseSheetAddress } from '../../src/domain/grid/sheet-address';
import { sheetNames } from '../../src/domain/grid/sheet-name';

const anyCell = fc.record({
  row: fc.integer({ min: 0, max: maxRows - 1 }),
  column: fc.integer({ min: 0, max: maxColumns - 1 }),
});
const nearCell = fc.record({
  row: fc.integer({ min: 0, max: 6 }),
  column: fc.integer({ min: 0, max: 6 }),
});

test.each([
  [0, 'A'],
  [25, 'Z'],
  [26, 'AA'],
  [701, 'ZZ'],
  [702, 'AAA'],
  [maxColumns - 1, 'XFD'],
])('column %d is %s', (column, name) => {
  expect(columnName(column)).toBe(name);
  expect(columnNumber(name)).toBe(column);
});

test('every cell is read back from its address', () => {
  fc.assert(
    fc.property(anyCell, (cell) => {
      expect(parseCell(printCell(cell))).toEqual(cell);
    }),
  );
});

test('every range is read back, whichever corners are named', () => {
  fc.assert(
    fc.property(anyCell, anyCell, (a, b) => {
      const range = parseRange(`${printCell(a)}:${printCell(b)}`);
      expect(range && parseRange(printRange(range))).toEqual(range);
      expect(range).toEqual({
        top: Math.min(a.row, b.row),
        left: Math.min(a.column, b.column),
        bottom: Math.max(a.row, b.row),
        right: Math.max(a.column, b.column),
      });
    }),
  );
});

test.each(['$B$3', 'b3', 'B$3'])('%s is B3', (text) => {
  expect(parseCell(text)).toEqual({ row: 2, column: 1 });
});

test.each(['', 'A', '3', 'A0', 'XFE1', 'A1048577', 'A1B', 'AAAA1', '表!A1', '一1'])(
  '%s is no cell',
  (text) => {
    expect(parseCell(text)).toBeNull();
  },
);

test('a cell is what its shape says, whatever stands there', () => {
  const shape = /^\$?([A-Za-z]{1,3})\$?([1-9]\d{0,6})$/;
  const text = fc.string({ unit: fc.constantFrom(...'$AZaxfD019@[`{! ſ一\n:'), maxLength: 10 });
  fc.assert(
    fc.property(fc.oneof(text, anyCell.map(printCell)), (written) => {
      const [, name, number] = shape.exec(written) ?? [];
      const cell = { row: Number(number) - 1, column: columnNumber(name ?? '') };
      const isThere = name !== undefined && cell.row < maxRows && cell.column < maxColumns;
      expect(parseCell(written)).toEqual(isThere ? cell : null);
    }),
  );
});

test.each(['A1:', ':', 'A1:B2:C3', 'A1,B2', 'A:A'])('%s is no range', (text) => {
  expect(parseRange(text)).toBeNull();
});

test('two ranges overlap when they have a cell in common', () => {
  const cells = (range: ReturnType<typeof rangeOf>) =>
    Array.from({ length: 100 }, (_, index) => ({
      row: Math.floor(index / 10),
      column: index % 10,
    })).filter(
      ({ row, column }) =>
        row >= range.top && row <= range.bottom && column >= range.left && column <= range.right,
    );
  const small = fc
    .tuple(fc.nat(6), fc.nat(6), fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 3 }))
    .map((sides) => rangeOf(...sides));
  fc.assert(
    fc.property(small, small, (a, b) => {
      const inB = new Set(cells(b).map(printCell));
      expect(overlap(a, b)).toBe(
        cells(a)
          .map(printCell)
          .some((cell) => inB.has(cell)),
      );
    }),
  );
});

test('ranges that cover cells hold the same cells, each once', () => {
  fc.assert(
    fc.property(fc.uniqueArray(nearCell, { selector: printCell }), (cells) => {
      const covered = coverRanges(cells.map(rangeOfCell)).flatMap(({ top, left, bottom, right }) =>
        Array.from({ length: bottom - top + 1 }, (_, down) =>
          Array.from({ length: right - left + 1 }, (__, across) =>
            printCell({ row: top + down, column: left + across }),
          ),
        ).flat(),
      );
      expect(covered.sort()).toEqual(cells.map(printCell).sort());
    }),
  );
});

test.each([
  ['side by side', ['D6', 'B6', 'F6', 'E6'], ['B6', 'D6:F6']],
  ['one below the other', ['A1', 'A3', 'A2'], ['A1:A3']],
  ['a rectangle', ['B2', 'A1', 'B1', 'A2'], ['A1:B2']],
  ['rows that differ', ['A1', 'B1', 'A2'], ['A1:B1', 'A2']],
  ['merged cells', ['A1:A2', 'B1:B2', 'A3:A4', 'B3:B4'], ['A1:B4']],
])('%s: few ranges', (_, ranges, covered) => {
  expect(coverRanges(ranges.flatMap((text) => parseRange(text) ?? [])).map(printRange)).toEqual(
    covered,
  );
});

test.each([
  ['Sheet1!A1', 'Sheet1', 'A1'],
  ['三公经费!$A$1:$B$2', '三公经费', '$A$1:$B$2'],
  ["'表 (2)'!F6", '表 (2)', 'F6'],
  ["'It''s!'!A1", "It's!", 'A1'],
])('%s is taken apart', (text, sheet, address) => {
  expect(parseSheetAddress(text)).toEqual({ sheet, address });
});

test.each(['A1', "'Sheet1!A1", '!A1', 'Sheet1!'])('%s names no sheet', (text) => {
  expect(parseSheetAddress(text)).toBeNull();
});

test.each<[string, string[], string]>([
  ['三公经费预算表', [], '三公经费预算表'],
  ['三公经费预算表', ['Sheet1', '三公经费预算表'], '三公经费预算表 (2)'],
  ['Form', ['form', 'FORM (2)'], 'Form (3)'],
  ['表'.repeat(40), [], '表'.repeat(31)],
  ['表'.repeat(31), ['表'.repeat(31)], `${'表'.repeat(27)} (2)`],
])('%s beside %j becomes %s', (wished, taken, name) => {
  expect(sheetNames(taken).give(wished)).toBe(name);
});

test('a sheet name is always free and short enough, however many there are', () => {
  fc.assert(
    fc.property(
      fc.string({ minLength: 1, maxLength: 40 }),
      fc.integer({ min: 0, max: 120 }),
      (wished, count) => {
        const names = sheetNames([]);
        const given = Array.from({ length: count }, () => names.give(wished));
        const lower = given.map((name) => name.toLowerCase());
        expect(new Set(lower).size).toBe(count);
        expect(Math.max(0, ...given.map((name) => name.length))).toBeLessThanOrEqual(31);
      },
    ),
    { numRuns: 30 },
  );
});

test('names given one after another are those that a search of its own would find for each', () => {
  // Wishes that run into each other's numbers and differ in capitals.
  const wish = fc.constantFrom('表', '表 (2)', '表 (3)', 'a', 'A', 'A (2)', '表'.repeat(31));
  fc.assert(
    fc.property(fc.array(wish), fc.array(wish), (taken, wishes) => {
      const names = sheetNames(taken);
      const known = [...taken];
      for (const wished of wishes) {
        const alone = sheetNames(known).give(wished);
        expect(names.give(wished)).toBe(alone);
        known.push(alone);
      }
    }),
  );
});
