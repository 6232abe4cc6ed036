import fc from 'fast-check';
import type { Alignment } from '../../src/domain/read/aligned-row';
import { alignmentOf, compareRows } from '../../src/domain/read/align-rows';
import { columnsInPlace } from '../../src/domain/read/column-map';
import { nearReading } from '../../src/domain/read/near-reading';
import { readPlan } from '../../src/domain/read/read-plan';
import { sheetRows, type SheetRow } from '../../src/domain/read/sheet-rows';
import type { SheetGrid } from '../../src/domain/grid/sheet-grid';
import { arbitraryValues } from './arbitrary-values';
import { deleteRow, insertRow, putCell } from './edit-grid';
import { gridOf, layouts, type Layout } from './every-layout';

const anyShare = fc.double({ min: 0, max: 0.999, noNaN: true });
/** Nothing, words, a number, a note, or what stands in another cell. */
const anyContent = fc.constantFrom(null, '其他', 12.5, '注：无。', 'copy', 'copy');
const anyEdit = fc.record({
  what: fc.constantFrom('row', 'gone', 'cell', 'cell', 'cell'),
  ...{ down: anyShare, right: anyShare, from: anyShare, content: anyContent },
});
type Edit = typeof anyEdit extends fc.Arbitrary<infer One> ? One : never;

function edited(grid: SheetGrid, { what, down, right, from, content }: Edit): SheetGrid {
  const { used } = grid;
  if (!used) return grid;
  const rowAt = (share: number) => used.top + Math.floor(share * (used.bottom - used.top + 1));
  const row = rowAt(down);
  if (what === 'row') return insertRow(grid, row);
  if (what === 'gone') return deleteRow(grid, row);
  const column = used.left + Math.floor(right * (used.right - used.left + 1));
  const cell = content === 'copy' ? grid.cellAt(rowAt(from), column) : { value: content };
  return putCell(grid, { row, column }, cell);
}

function rowsOf(grid: SheetGrid, { style }: Layout): SheetRow[] {
  const region = grid.used ?? { top: 0, left: 0, bottom: 0, right: 0 };
  return sheetRows(grid, region, columnsInPlace(region, style.columns.length));
}

function told({ aligned, missing }: Alignment) {
  const index = (row: { readonly index: number }) => row.index;
  return {
    missing: missing.map(index),
    rows: aligned.map(({ row, step: { from, to, continues, opens } }) =>
      [row.row, from?.index ?? null, to.index, continues.map(index), opens.map(index)].join(' '),
    ),
  };
}

describe.each(layouts)('%s', (_, layout) => {
  const plan = readPlan(layout.style);
  const anyValues = arbitraryValues(layout.style, layout.form.unit);

  test('as it is printed, little speaks against its reading', () => {
    fc.assert(
      fc.property(anyValues, (values) => {
        expect(nearReading(plan, rowsOf(gridOf(layout, values), layout))).not.toBeNull();
      }),
      { numRuns: 5 },
    );
  });

  test('where a reading is near, it is the one that comparing all of them finds', () => {
    fc.assert(
      fc.property(anyValues, fc.array(anyEdit, { maxLength: 4 }), (values, edits) => {
        const rows = rowsOf(edits.reduce(edited, gridOf(layout, values)), layout);
        const near = nearReading(plan, rows);
        const all = alignmentOf(plan, rows, compareRows(plan, rows));
        if (near) expect(told(near)).toEqual(told(all));
      }),
      { numRuns: 40 },
    );
  });
});
