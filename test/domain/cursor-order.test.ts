import { fieldOf } from '../../src/domain/form/form-cell';
import {
  allBlocks,
  fieldsOf,
  isDerived,
  itemContent,
  scopeContent,
} from '../../src/domain/form/walk-parts';
import { emptyValues } from '../../src/domain/form/empty-values';
import { printCell } from '../../src/domain/grid/cell';
import { contains, parseRange, rowCount, topLeft } from '../../src/domain/grid/cell-range';
import { layOut } from '../../src/domain/layout/lay-out';
import { planForm } from '../../src/domain/plan/plan-form';
import type { SheetPlan } from '../../src/domain/plan/sheet-plan';
import { layouts, profile, type Layout } from './every-layout';

/** Cells that a person sees as hers to fill in. */
const invitingFill = '#FFFBE6';

function planned({ packId, form, style }: Layout): SheetPlan {
  return planForm({ packId, form, styleId: style.id, profile });
}

/** All stops of the Tab key from the first cell on, row by row: a merged area is one, where it begins. */
function stops({ cells, merges }: SheetPlan): string[] {
  const areas = merges.flatMap((area) => parseRange(area) ?? []);
  return cells.flatMap((line, row) =>
    line.flatMap((_, column) => {
      const merged = areas.find((area) => contains(area, { row, column }));
      const begins = !merged || (merged.top === row && merged.left === column);
      return begins ? [printCell({ row, column })] : [];
    }),
  );
}

function isInviting({ styles }: SheetPlan, at: string): boolean {
  const cell = parseRange(at);
  if (!cell) throw new Error(at);
  const filled = styles.filter(
    ({ fill, areas }) =>
      fill !== undefined &&
      areas.some((area) => {
        const range = parseRange(area);
        return range !== undefined && range !== null && contains(range, topLeft(cell));
      }),
  );
  return filled.at(-1)?.fill === invitingFill;
}

function contentAt({ cells }: SheetPlan, at: string): unknown {
  const cell = parseRange(at);
  return cell ? (cells[cell.top]?.[cell.left] ?? null) : undefined;
}

test.each(layouts)('%s: the cursor begins in the first empty cell that invites', (_, layout) => {
  const plan = planned(layout);
  const inviting = stops(plan).filter((at) => isInviting(plan, at) && contentAt(plan, at) === null);
  expect(plan.firstInput).toBe(inviting[0]);
});

test.each(layouts)(
  '%s: Tab reaches the cells to fill in of a row as the form names them, Enter then the first of the next',
  (_, { style }) => {
    const origin = { row: 0, column: 0 };
    const { cells, blocks } = layOut(style, emptyValues(style), origin);
    const parts = [...style.header, ...style.body];
    const named = [scopeContent(parts), ...allBlocks(parts).map(itemContent)].flatMap(fieldsOf);
    const inputs = cells
      .flatMap(({ cell, range }) => {
        const field = fieldOf(cell);
        return field && !isDerived(field)
          ? [{ place: named.indexOf(field), ...topLeft(range) }]
          : [];
      })
      .sort((a, b) => a.row - b.row || a.column - b.column);
    const turnedBack = inputs.filter((input, index) => {
      const before = inputs[index - 1];
      return before?.row === input.row && before.place >= input.place;
    });
    expect(turnedBack).toEqual([]);

    for (const { items } of blocks.filter((block) =>
      block.items.every((item) => rowCount(item) === 1),
    )) {
      const begins = items.map((item) => inputs.find((input) => contains(item, input)));
      expect(begins.map((first) => first && first.column)).toEqual(
        items.map(() => begins[0]?.column),
      );
      expect(begins.map((first) => first && first.row)).toEqual(
        items.map((_item, index) => (items[0]?.top ?? 0) + index),
      );
    }
  },
);
