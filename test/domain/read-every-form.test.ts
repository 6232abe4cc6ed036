import fc from 'fast-check';
import { emptyValues, withoutBlanks } from '../../src/domain/form/empty-values';
import { fillStyle } from '../../src/domain/layout/fill-style';
import { layOut } from '../../src/domain/layout/lay-out';
import { contains } from '../../src/domain/grid/cell-range';
import { indexForms } from '../../src/domain/read/form-index';
import { recognizeForms } from '../../src/domain/read/recognize-forms';
import { readForm } from '../../src/domain/read/read-form';
import * as packs from '../../src/packs';
import { arbitraryValues } from './arbitrary-values';
import { deleteRow, insertColumn, insertRow, putCell } from './edit-grid';
import { anyOrigin, gridOf, kindsOf, layouts, profile, read } from './every-layout';

const indexes = new Map(
  Object.values(packs).map((pack) => [
    pack.id,
    indexForms([pack, ...Object.values(packs).filter((other) => other !== pack)]),
  ]),
);
const anyPlace = fc.double({ min: 0, max: 0.999, noNaN: true });
const pick = <One>(all: readonly One[], place: number) => all[Math.floor(place * all.length)];

describe.each(layouts)('%s', (_, layout) => {
  const { packId, form, style } = layout;
  const anyValues = arbitraryValues(style, form.unit);

  test('an empty form ends where it was printed', () => {
    const empty = emptyValues(fillStyle(style, { ...profile, unit: form.unit }));
    const { table } = layOut(style, empty, { row: 0, column: 0 });
    const now = read(layout, gridOf(layout, empty)).table;
    expect(now.range?.bottom).toBe(table.bottom);
  });

  test('what was put in is read back, wherever it stands, with a mark and without', () => {
    const index = indexes.get(packId);
    fc.assert(
      fc.property(anyValues, anyOrigin, (values, origin) => {
        const grid = gridOf(layout, values, origin);
        const expected = withoutBlanks(style, values);
        const { values: marked, problems } = read(layout, grid);
        expect([marked, problems]).toEqual([expected, []]);

        const found = index ? recognizeForms(grid, index) : [];
        const { row: top, column: left } = origin;
        const region = { top, left, right: grid.used?.right };
        expect(found).toMatchObject([{ packId, formId: form.id, region }]);
        for (const { styleId, region: recognized } of found) {
          const reading = readForm(form, styleId, grid, recognized);
          expect([reading.values, reading.problems]).toEqual([expected, []]);
        }
      }),
      { numRuns: 20 },
    );
  });

  test('empty rows between others change nothing', () => {
    fc.assert(
      fc.property(anyValues, fc.array(anyPlace, { maxLength: 3 }), (values, places) => {
        const grid = places.reduce(
          (edited, place) => {
            const { top = 0, bottom = 0 } = edited.used ?? {};
            return insertRow(edited, top + 1 + Math.floor(place * (bottom - top)));
          },
          gridOf(layout, values),
        );
        const reading = read(layout, grid);
        expect([reading.values, reading.problems]).toEqual([withoutBlanks(style, values), []]);
      }),
      { numRuns: 20 },
    );
  });

  test('an empty column between others changes nothing, or is found out', () => {
    fc.assert(
      fc.property(anyValues, anyPlace, (values, place) => {
        const column = 1 + Math.floor(place * (style.columns.length - 1));
        const reading = read(layout, insertColumn(gridOf(layout, values), column));
        if (reading.problems.length === 0) {
          expect(reading.values).toEqual(withoutBlanks(style, values));
        } else expect(kindsOf(reading)).toContain('missingColumn');
      }),
      { numRuns: 10 },
    );
  });

  test('a figure over a formula is reported and changes nothing else', () => {
    fc.assert(
      fc.property(anyValues, anyPlace, (values, place) => {
        const grid = gridOf(layout, values);
        const formulas = read(layout, grid).cells.filter(({ formula }) => formula !== null);
        const cell = pick(formulas, place);
        if (!cell) return;
        const reading = read(layout, putCell(grid, cell.at, { value: 12.5 }));
        expect(reading.values).toEqual(withoutBlanks(style, values));
        expect(reading.problems).toContainEqual({
          kind: 'typedOver',
          at: cell.at,
          field: cell.field,
        });
      }),
      { numRuns: 10 },
    );
  });

  test('words where nothing belongs are reported and change nothing', () => {
    fc.assert(
      fc.property(anyValues, anyPlace, (values, place) => {
        const grid = gridOf(layout, values);
        const { cells, table } = layOut(style, values, { row: 0, column: 0 });
        const isFree = (row: number, column: number) =>
          !cells.some(
            ({ cell, range }) =>
              contains({ ...range, bottom: range.top, right: range.left }, { row, column }) &&
              !('empty' in cell),
          );
        const free = Array.from({ length: table.bottom - table.top + 1 }, (__, down) =>
          style.columns.flatMap((___, column) =>
            isFree(table.top + down, column) ? [{ row: table.top + down, column }] : [],
          ),
        ).flat();
        const at = pick(free, place);
        if (!at) return;
        const reading = read(layout, putCell(grid, at, { value: '旁注' }));
        expect([reading.values, kindsOf(reading)]).toEqual([
          withoutBlanks(style, values),
          ['unplaced'],
        ]);
      }),
      { numRuns: 10 },
    );
  });

  test('a row or a label of the form that is gone is missed', () => {
    fc.assert(
      fc.property(anyValues, anyPlace, fc.boolean(), (values, place, isRow) => {
        const grid = gridOf(layout, values);
        const { cells } = layOut(style, values, { row: 0, column: 0 });
        const label = pick(
          cells.filter(({ cell, scope }) => 'label' in cell && scope.length === 0),
          place,
        );
        if (!label) return;
        const { top: row, left: column } = label.range;
        const edited = isRow ? deleteRow(grid, row) : putCell(grid, { row, column }, {});
        expect(kindsOf(read(layout, edited))).toEqual(
          expect.arrayContaining([expect.stringMatching(/missingRow|changedLabel|noTable/)]),
        );
      }),
      { numRuns: 10 },
    );
  });

  test('items without names are read right, or it is said that they may not be', () => {
    fc.assert(
      fc.property(arbitraryValues(style, form.unit, 'nameless'), (values) => {
        const reading = read(layout, gridOf(layout, values));
        if (reading.problems.length > 0) return;
        expect(reading.values).toEqual(withoutBlanks(style, values));
      }),
      { numRuns: 10 },
    );
  });
});
