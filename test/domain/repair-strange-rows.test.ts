import fc from 'fast-check';
import { printRange } from '../../src/domain/grid/cell-range';
import { layOut } from '../../src/domain/layout/lay-out';
import type { FoundDamage } from '../../src/domain/repair/damage';
import { rangeWithout } from '../../src/domain/repair/rows-taken-out';
import { rangeWith } from '../../src/domain/repair/rows-pushed-in';
import { arbitraryValues } from './arbitrary-values';
import { brokenSheet, type BrokenSheet } from './broken-sheet';
import { layouts } from './every-layout';

const origin = { row: 0, column: 0 };
// A row below the last of the heads may be an empty item.
const among = layouts.flatMap(([name, layout]) => {
  const { header } = layOut(layout.style, {}, origin);
  if (!header) return [];
  const rows = Array.from({ length: header.bottom - header.top }, (_, row) => row);
  return rows.flatMap((row) =>
    [1, 2].map((count) => [name, count, header.top + row + 1, layout] as const),
  );
});

function kinds(findings: readonly FoundDamage[]): string[] {
  return findings.map(({ damage }) => damage.kind);
}

function contents({ sheet, marks }: BrokenSheet): string {
  const { used } = sheet;
  const cells: unknown[] = [];
  for (let row = 0; used && row <= used.bottom; row += 1)
    for (let column = 0; column <= used.right; column += 1) cells.push(sheet.cellAt(row, column));
  return JSON.stringify([cells, sheet.merges.map(printRange).sort(), [...marks]]);
}

test.each(among)(
  '%s: %d empty rows after row %d of its heads go again',
  (_, count, row, layout) => {
    const form = brokenSheet(layout, {});
    const before = contents(form);
    form.putIn(row, count);
    const found = form.inspect();
    expect(kinds(found)).toEqual(['strangeRows']);
    form.repair(found);
    expect(kinds(form.inspect())).toEqual([]);
    expect(contents(form)).toEqual(before);
  },
);

const grown = layouts.filter(([, { style }]) => {
  const { header } = layOut(style, {}, origin);
  return header !== null && header.bottom > header.top;
});

test.each(grown)('%s: filled in, what is filled in stays', (_, layout) => {
  fc.assert(
    fc.property(arbitraryValues(layout.style, layout.form.unit), (values) => {
      const form = brokenSheet(layout, values);
      const { values: before } = form.read();
      const { bottom } = form.layout.header ?? { bottom: 0 };
      form.putIn(bottom, 1);
      const found = form.inspect().filter(({ damage }) => damage.kind === 'strangeRows');
      form.repair(found);
      expect(found).toHaveLength(1);
      expect(form.read().values).toEqual(before);
    }),
    { numRuns: 6, seed: 20_263 },
  );
});

test('a row with something beside the form is not taken away', () => {
  const [, layout] = layouts.find(([name]) => name.endsWith('F14 row')) ?? [];
  if (!layout) throw new Error('no form');
  const form = brokenSheet(layout, {});
  form.putIn(3, 1);
  form.sheet.put(3, form.layout.table.right + 2, '备注');
  expect(kinds(form.inspect())).not.toContain('strangeRows');
});

test('rows that come and go leave a range as it was', () => {
  fc.assert(
    fc.property(
      fc.nat(9),
      fc.nat(9),
      fc.nat(9),
      fc.integer({ min: 1, max: 5 }),
      (top, height, row, count) => {
        const range = { top, bottom: top + height, left: 0, right: 0 };
        expect(rangeWithout({ row, count }, rangeWith({ row, count }, range))).toEqual(range);
      },
    ),
  );
});
