import fc from 'fast-check';
import { fieldOf } from '../../../src/domain/form/form-cell';
import { isDerived } from '../../../src/domain/form/walk-parts';
import type { Cell } from '../../../src/domain/grid/cell';
import { rangeOf } from '../../../src/domain/grid/cell-range';
import type { Operation, OperationKind } from './operation';
import { anyContent, type TypedContent } from './typed-content';
import { anchorOf, tagged, type UserSheet } from './user-sheet';

/** What a user has in mind: which cells it comes to depends on the sheet she finds. */
export interface Intention {
  readonly kind: Exclude<OperationKind, 'command'> | 'typeAnywhere' | 'command';
  readonly place: number;
  readonly size: number;
  readonly more: number;
  readonly contents: readonly TypedContent[];
}

const often: readonly (readonly [Intention['kind'], number])[] = [
  ['type', 14],
  ['typeAnywhere', 4],
  ['paste', 4],
  ['copy', 2],
  ['fillDown', 2],
  ['clear', 3],
  ['insert', 5],
  ['delete', 3],
  ['sort', 2],
  ['rename', 1],
  ['copySheet', 1],
  ['deleteNames', 1],
  ['undo', 6],
  ['redo', 2],
  ['command', 8],
];

export const anyIntention: fc.Arbitrary<Intention> = fc.record({
  kind: fc.oneof(...often.map(([kind, weight]) => ({ weight, arbitrary: fc.constant(kind) }))),
  place: fc.nat(),
  size: fc.nat(),
  more: fc.nat(),
  contents: fc.array(anyContent, { minLength: 6, maxLength: 6 }),
});

/** Null where there is nothing to do it with. */
export function chooseOperation(
  user: UserSheet,
  { kind, place, size, more, contents }: Intention,
): Exclude<Operation, { kind: 'command' }> | null {
  const { sheet } = user;
  const rows = user.rows.length;
  const columns = user.columns.length;
  const [content] = contents;
  /** A row or two beyond the form, too. */
  const cell = { row: place % (rows + 2), column: more % (columns + 1) };
  const area = rangeOf(cell.row, cell.column, 1 + (size % 3), 1 + (Math.floor(size / 3) % 3));
  switch (kind) {
    case 'type': {
      const at = pick(inputCells(user), place);
      return at && content ? { kind, at, content } : null;
    }
    case 'typeAnywhere':
      return content ? { kind: 'type', at: anchorOf(sheet, cell), content } : null;
    case 'paste': {
      const width = area.right - area.left + 1;
      const height = Math.min(area.bottom - area.top + 1, Math.floor(contents.length / width));
      const pasted = Array.from({ length: height }, (_, row) =>
        contents.slice(row * width, (row + 1) * width),
      );
      return { kind, at: cell, rows: pasted };
    }
    case 'copy': {
      const from = { ...area, left: 0, right: columns - 1 };
      const top = more % (rows + 1);
      const to = { ...from, top, bottom: top + from.bottom - from.top };
      return to.top === from.top ? null : { kind, from, to };
    }
    case 'fillDown': {
      const from = { ...area, bottom: area.top };
      return { kind, from, to: { ...area, top: area.top + 1, bottom: area.top + 1 + (more % 3) } };
    }
    case 'clear':
      return { kind, area };
    case 'insert':
    case 'delete': {
      const axis = size % 4 === 0 ? 'column' : 'row';
      const at = place % ((axis === 'row' ? rows : columns) + 1);
      const count = more % 5 === 0 ? 2 : 1;
      return { kind, axis, at, count };
    }
    case 'sort': {
      const formColumns = user.columns.flatMap((one, at) => (one === null ? [] : [at]));
      const [left] = formColumns;
      const right = formColumns.at(-1);
      const runs = sortableRows(user);
      const run = pick(runs, place);
      const column = pick(formColumns, more);
      if (left === undefined || right === undefined || !run || column === undefined) return null;
      const bottom = run.first + 1 + (size % (run.last - run.first));
      return { kind, area: { top: run.first, left, bottom, right }, column };
    }
    case 'rename':
      return { kind, name: `表${place % 100}` };
    case 'copySheet':
    case 'deleteNames':
    case 'undo':
    case 'redo':
      return { kind };
    case 'command':
      return null;
  }
}

export function pick<One>(all: readonly One[], choice: number): One | undefined {
  return all[choice % Math.max(1, all.length)];
}

/** The cells that look inviting, and those of rows that came between them. */
function inputCells(user: UserSheet): Cell[] {
  const { rows, columns, sheet, region } = user;
  return rows.flatMap((tag, row) =>
    columns.flatMap((_, column): Cell[] => {
      const one = tagged(user, row, column);
      const field = one && fieldOf(one.cell);
      const isInput = field !== null && !isDerived(field);
      const isNew = tag === null && region !== null && row > region.top && row <= region.bottom;
      return isInput || isNew ? [anchorOf(sheet, { row, column })] : [];
    }),
  );
}

interface Run {
  readonly first: number;
  readonly last: number;
}

/** Rows one below the other that no merged cell holds together; Excel sorts no others. */
function sortableRows({ rows, sheet }: UserSheet): Run[] {
  const isMerged = (row: number) =>
    sheet.merges.some(({ top, bottom }) => top <= row && bottom >= row);
  const free = rows.map((tag, row) => tag !== null && tag.kind !== 'text' && !isMerged(row));
  return free.flatMap((isFree, first): Run[] => {
    if (!isFree) return [];
    const end = free.indexOf(false, first);
    const last = Math.min((end < 0 ? rows.length : end) - 1, first + 6);
    return last > first ? [{ first, last }] : [];
  });
}
