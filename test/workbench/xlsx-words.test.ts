import fc from 'fast-check';
import { readAreas, writeAreas } from '../../src/workbench/xlsx/cell-areas';
import { withoutPrefixes, withPrefixes } from '../../src/workbench/xlsx/future-functions';
import { readHeader, writeHeader } from '../../src/workbench/xlsx/header-footer-text';
import { columnPixels, columnWidth, rowPixels, rowPoints } from '../../src/workbench/xlsx/sizes';
import { legacyHash } from '../../src/workbench/model/worksheet/password';
import { hashSheetPassword } from 'hucre/xlsx';

test.each([
  ['SUM(A1)', 'SUM(A1)'],
  ['IFS(A1,1)', '_xlfn.IFS(A1,1)'],
  ['textjoin("IFS(",TRUE,\'IFS(\'!A1)', '_xlfn.textjoin("IFS(",TRUE,\'IFS(\'!A1)'],
  ['SORT(FILTER(A:A,A:A>0))', '_xlfn._xlws.SORT(_xlfn._xlws.FILTER(A:A,A:A>0))'],
  ['STDEV.S(A1:A3)+STDEV(A1:A3)', '_xlfn.STDEV.S(A1:A3)+STDEV(A1:A3)'],
  ['MYIFS(1)+my.IFS(1)', 'MYIFS(1)+my.IFS(1)'],
  ['"a""IFS(1)"', '"a""IFS(1)"'],
])('%s stands in a file as %s', (formula, inFile) => {
  expect(withPrefixes(formula)).toBe(inFile);
  expect(withoutPrefixes(inFile)).toBe(formula);
});

test.each([
  ['&L左&C中&R右', { left: '左', center: '中', right: '右' }],
  ['只有中间', { left: '', center: '只有中间', right: '' }],
  ['&RA&&L', { left: '', center: '', right: 'A&&L' }],
  ['&C&"A&L,Bold"第 &P 页', { left: '', center: '&"A&L,Bold"第 &P 页', right: '' }],
])('the header %s', (text, parts) => {
  expect(readHeader(text)).toEqual(parts);
  expect(readHeader(writeHeader(parts))).toEqual(parts);
});

test('widths and heights come back to the pixel', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 2000 }), (pixels) => {
      expect(columnPixels(columnWidth(pixels))).toBe(pixels);
      expect(rowPixels(rowPoints(pixels))).toBe(pixels);
    }),
  );
});

test('areas come back', () => {
  const corner = fc.record({
    startRow: fc.nat(1_048_575),
    startColumn: fc.nat(16_383),
    rows: fc.nat(50),
    columns: fc.nat(50),
  });
  fc.assert(
    fc.property(fc.array(corner, { minLength: 1 }), (corners) => {
      const ranges = corners.map(({ startRow, startColumn, rows, columns }) => ({
        startRow,
        startColumn,
        endRow: Math.min(startRow + rows, 1_048_575),
        endColumn: Math.min(startColumn + columns, 16_383),
      }));
      expect(readAreas(writeAreas(ranges))).toEqual(ranges);
    }),
  );
});

test('a password is hashed as other programmes do', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 40 }), (password) => {
      expect(legacyHash(password)).toBe(hashSheetPassword(password));
    }),
  );
});
