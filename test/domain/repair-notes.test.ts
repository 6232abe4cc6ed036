import { fieldOf, type FormCell } from '../../src/domain/form/form-cell';
import { isDerived } from '../../src/domain/form/walk-parts';
import { overlap, printRange, topLeft } from '../../src/domain/grid/cell-range';
import { layOut } from '../../src/domain/layout/lay-out';
import type { FoundDamage } from '../../src/domain/repair/damage';
import { brokenSheet, type BrokenSheet } from './broken-sheet';
import { layouts, profile } from './every-layout';

const origin = { row: 0, column: 0 };
const withNotes = layouts.filter(([, { style }]) => layOut(style, {}, origin).notes.length > 0);
const growing = withNotes.filter(([, { style }]) => layOut(style, {}, origin).closing !== null);
const fixed = withNotes.filter((one) => !growing.includes(one));

/** What stands in the fields of one pasted row, by their columns. */
function pastedRow(cells: readonly { cell: FormCell; column: number }[], index: number) {
  return cells.flatMap(({ cell, column }) => {
    const field = fieldOf(cell);
    if (!field) return [];
    if (isDerived(field) || field.kind === 'amount') return [{ column, value: index + 1 }];
    const words = field.kind === 'code' ? '210' : `第${String(index)}项`;
    const isWords = field.kind === 'code' || field.kind === 'text';
    return [{ column, value: isWords ? words.slice(0, field.digits ?? 9) : index + 1 }];
  });
}

/** Of a merged area only the first cell keeps what is pasted. */
function paste({ sheet, layout }: BrokenSheet, top: number, count: number): void {
  const last = layout.table.bottom;
  const cells = layout.cells
    .filter(({ range }) => range.top === last)
    .map(({ cell, range }) => ({ cell, column: range.left }));
  for (let index = 0; index < count; index += 1) {
    const row = top + index;
    for (const { column, value } of pastedRow(cells, index)) {
      const at = { top: row, bottom: row, left: column, right: column };
      const merge = sheet.merges.find((one) => overlap(one, at));
      if (merge && (merge.left !== column || merge.top !== row)) continue;
      sheet.put(row, column, value);
    }
  }
}

function kinds(findings: readonly FoundDamage[]): string[] {
  return findings.map(({ damage }) => `${damage.kind} ${damage.at}`);
}

function filledIn({ sheet }: BrokenSheet, column: number): unknown[] {
  const { used } = sheet;
  const rows = Array.from({ length: (used?.bottom ?? 0) + 1 }, (_, row) => row);
  return rows.flatMap((row) => sheet.cellAt(row, column).value ?? []);
}

const pasted = growing.flatMap(([name, layout]) =>
  [1, 2, 3, 4, 5, 6].map((count) => [name, count, layout] as const),
);

test.each(pasted)('%s: %d rows pasted over its end are mended in one go', (_, count, layout) => {
  const form = brokenSheet(layout, {});
  const [note] = form.layout.notes;
  if (!note) throw new Error('no note');
  const { top, left } = note.range;
  const before = form.sheet.cellAt(top, left);
  const start = form.layout.table.bottom;
  paste(form, start, count);
  const column = topLeft(note.range).column;
  const values = filledIn(form, column);
  const isCovered = count >= 3;
  const found = form.inspect();
  const covered = found.filter(({ damage }) => damage.kind === 'coveredNote');
  expect(covered.map(({ damage }) => damage.at)).toEqual(isCovered ? [`A${String(top + 1)}`] : []);
  form.repair(found);
  expect(kinds(form.inspect())).toEqual([]);
  const { table } = form.read();
  const noteRow = isCovered ? (table.range?.bottom ?? 0) + 2 : top;
  const { value, formula } = form.sheet.cellAt(noteRow, left);
  expect([value, formula]).toEqual([before.value, before.formula]);
  const area = printRange({ ...note.range, top: noteRow, bottom: noteRow });
  expect(form.sheet.merges.map(printRange)).toContain(area);
  const noteText = before.value === null ? [] : [before.value];
  const others = filledIn(form, column).filter((one) => !noteText.includes(one as string));
  expect(others).toEqual(values.filter((one) => !noteText.includes(one as string)));
  expect(form.read().problems.map(({ kind }) => kind)).not.toContain('unplaced');
});

test.each(growing)('%s: cells of its note that came apart are merged again', (_, layout) => {
  const form = brokenSheet(layout, {});
  const [note] = form.layout.notes;
  if (!note) throw new Error('no note');
  form.sheet.unmerge(note.range);
  paste(form, form.layout.table.bottom, 5);
  const row = pastedCells(form, 4);
  form.repair(form.inspect());
  expect(kinds(form.inspect())).toEqual([]);
  const { bottom } = form.read().table.range ?? note.range;
  const area = printRange({ ...note.range, top: bottom + 2, bottom: bottom + 2 });
  expect(form.sheet.merges.map(printRange)).toContain(area);
  expect(row.filter((value) => value !== null).length).toBeGreaterThan(1);
  expect(pastedCells(form, 4)).toEqual(row);
});

/** What was typed, in one of the pasted rows. */
function pastedCells({ sheet, layout }: BrokenSheet, index: number): unknown[] {
  const { bottom } = layout.table;
  return layout.cells.flatMap(({ cell, range }) => {
    const field = range.top === bottom ? fieldOf(cell) : null;
    return field && !isDerived(field) ? [sheet.cellAt(bottom + index, range.left).value] : [];
  });
}

test.each(fixed)('%s: a number over its note is told, and stays', (_, layout) => {
  const form = brokenSheet(layout, {});
  const [note] = form.layout.notes;
  if (!note) throw new Error('no note');
  form.sheet.put(note.range.top, note.range.left, '210');
  const found = form.inspect();
  const at = `A${String(note.range.top + 1)}`;
  expect(kinds(found)).toEqual([`coveredNote ${at}`]);
  form.repair(found);
  expect(form.sheet.cellAt(note.range.top, note.range.left).value).toBe('210');
});

test.each(withNotes)('%s: a note of her own words is left alone', (_, layout) => {
  const form = brokenSheet(layout, {});
  const [note] = form.layout.notes;
  if (!note) throw new Error('no note');
  form.sheet.put(note.range.top, note.range.left, `注：${profile.department}没有这项支出。`);
  expect(kinds(form.inspect())).toEqual([]);
});

/** What is pasted into merged cells parts them, or is lost but for the first: then the rows below tell of it. */
test.each(
  growing.flatMap(([name, layout]) =>
    (
      [
        ['parted', 3],
        ['parted', 5],
        ['merged', 4],
        ['merged', 6],
      ] as const
    ).map(([how, count]) => [name, how, count, layout] as const),
  ),
)('%s, %s: of %s rows that over its note begins with an empty cell', (_, how, count, layout) => {
  const form = brokenSheet(layout, {});
  const [note] = form.layout.notes;
  if (!note) throw new Error('no note');
  const { top, left } = note.range;
  if (how === 'parted') form.sheet.unmerge(note.range);
  paste(form, form.layout.table.bottom, count);
  form.sheet.put(top, left, null);
  const rows = Array.from({ length: count }, (unused, index) => pastedCells(form, index));
  const found = form.inspect();
  const told = found.find(({ damage }) => damage.kind === 'coveredNote')?.damage;
  expect([told?.at, told && 'text' in told && told.text !== '']).toEqual([
    `A${String(top + 1)}`,
    true,
  ]);
  form.repair(found);
  expect(kinds(form.inspect()).filter((kind) => kind.startsWith('coveredNote'))).toEqual([]);
  expect(rows.map((unused, index) => pastedCells(form, index))).toEqual(rows);
});

test.each(growing)('%s: its note taken away, and a line of her own below', (_, layout) => {
  const form = brokenSheet(layout, {});
  const [note] = form.layout.notes;
  if (!note) throw new Error('no note');
  const { top, left, right } = note.range;
  paste(form, form.layout.table.bottom, 2);
  form.sheet.put(top, left, null);
  form.sheet.put(top + 1, left, '制表人：张三');
  form.sheet.put(top + 1, right, '2026年1月5日');
  expect(kinds(form.inspect())).not.toContain(`coveredNote A${String(top + 1)}`);
});
