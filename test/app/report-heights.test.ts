import fc from 'fast-check';
import { planTable } from '../../src/app/report/plan-table';
import type { ReportRow } from '../../src/app/report/report-rows';

const widths = [40, 100, 260];
/** Excel refuses a higher row, and with it the whole report. */
const mostHeight = 409;
const plan = (...rows: readonly ReportRow[]) => planTable('检查报告', rows, widths);

test.each<[says: string, row: ReportRow, rows: number]>([
  ['a line that fits', { kind: 'line', cells: ['错误', 'A1', '字'.repeat(300)] }, 1],
  ['a remark of a thousand letters', { kind: 'line', cells: ['注意', '字'.repeat(1000), '短'] }, 4],
  ['a fact', { kind: 'fact', cells: ['核对', '字'.repeat(2000)] }, 2],
  ['many paragraphs', { kind: 'line', cells: ['注意', '段\n'.repeat(100), ''] }, 4],
])('%s is printed whole, no row higher than Excel has them', (_, row, rows) => {
  const { cells, rowHeights } = plan(row);
  expect(cells).toHaveLength(rows);
  expect(Math.max(...rowHeights)).toBeLessThanOrEqual(mostHeight);
});

test('whatever is written, nothing of it is lost, and what fits stays in its first row', () => {
  const text = fc.string({ unit: fc.constantFrom('字', 'a', '，', '\n'), maxLength: 1500 });
  fc.assert(
    fc.property(text, text, (where, says) => {
      const { cells, rowHeights } = plan({ kind: 'line', cells: ['错误', where, says] });
      const column = (at: number) => cells.map((row) => row[at] ?? '').join('');
      const letters = (of: string) => of.replaceAll('\n', '');
      expect([0, 1, 2].map((at) => letters(column(at)))).toEqual(
        ['错误', where, says].map(letters),
      );
      expect(cells[0]?.[0]).toBe('错误');
      expect(Math.max(...rowHeights)).toBeLessThanOrEqual(mostHeight);
    }),
    { numRuns: 100 },
  );
});
