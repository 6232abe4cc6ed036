import { parseCell, printCell } from '../../src/domain/grid/cell';
import { overlap, parseRange, type CellRange } from '../../src/domain/grid/cell-range';
import type { GridCell, SheetGrid } from '../../src/domain/read/sheet-grid';
import { emptyCell } from '../../src/domain/read/sheet-grid';
import type { RowStep } from '../../src/domain/rows/row-plan';

/** A sheet that does with rows, copies and formulas what Excel does, without calculating. */
export interface SheetModel extends SheetGrid {
  apply(steps: readonly RowStep[]): void;
  put(row: number, column: number, value: string | number | null): void;
}

export function sheetModel(start: SheetGrid): SheetModel {
  let cells = new Map<string, GridCell>();
  let merges = [...start.merges];
  if (start.used) {
    eachCell(start.used, (row, column) => {
      const cell = start.cellAt(row, column);
      if (cell.value !== null || cell.formula !== null) cells.set(key(row, column), cell);
    });
  }
  const at = (row: number, column: number) => cells.get(key(row, column)) ?? emptyCell;
  const set = (row: number, column: number, cell: GridCell) => {
    if (cell.value === null && cell.formula === null) cells.delete(key(row, column));
    else cells.set(key(row, column), cell);
  };

  function shift(row: number, count: number): void {
    const moved = new Map<string, GridCell>();
    for (const [place, cell] of cells) {
      const [r = 0, c = 0] = place.split(' ').map(Number);
      if (count < 0 && r >= row && r < row - count) continue;
      const formula = cell.formula === null ? null : shiftFormula(cell.formula, row, count);
      moved.set(key(r >= row ? r + count : r, c), { ...cell, formula });
    }
    cells = moved;
    merges = merges.flatMap((range) => shiftRange(range, row, count) ?? []);
  }

  function copy(from: CellRange, to: CellRange, all: boolean): void {
    const copied: [number, number, GridCell][] = [];
    eachCell(from, (row, column) => {
      const cell = at(row, column);
      const [down, across] = [to.top - from.top, to.left - from.left];
      const formula = cell.formula === null ? null : moveFormula(cell.formula, down, across);
      copied.push([row + down, column + across, { ...cell, formula }]);
    });
    if (all) {
      const inside = merges.filter((merge) => overlap(merge, from));
      merges = merges.filter((merge) => !overlap(merge, to));
      merges.push(
        ...inside.map(({ top, left, bottom, right }) => ({
          top: top + to.top - from.top,
          bottom: bottom + to.top - from.top,
          left: left + to.left - from.left,
          right: right + to.left - from.left,
        })),
      );
    }
    for (const [row, column, cell] of copied) set(row, column, cell);
  }

  function step(one: RowStep): void {
    switch (one.kind) {
      case 'insertRows':
        return shift(one.row, one.count);
      case 'deleteRows':
        return shift(one.row, -one.count);
      case 'copy':
        return copy(rangeAt(one.from), rangeAt(one.to), one.what === 'all');
      case 'clear':
        return one.areas.forEach((area) =>
          eachCell(rangeAt(area), (row, column) => set(row, column, emptyCell)),
        );
      case 'merge': {
        const range = rangeAt(one.area);
        merges = [...merges.filter((merge) => !overlap(merge, range)), range];
        return;
      }
      case 'put': {
        const { top, left } = rangeAt(one.cell);
        const { content } = one;
        const isFormula = typeof content === 'object' && content !== null;
        return set(top, left, {
          value: isFormula ? null : content,
          formula: isFormula ? content.formula : null,
          text: null,
        });
      }
      case 'style':
      case 'frame':
      case 'numberFormat':
      case 'validation':
      case 'rowHeights':
        return;
    }
  }

  return {
    name: start.name,
    get used() {
      const places = [...cells.keys()].map((place) => place.split(' ').map(Number));
      if (places.length === 0) return null;
      const rows = places.map(([row = 0]) => row);
      const columns = places.map(([, column = 0]) => column);
      return {
        top: Math.min(...rows),
        bottom: Math.max(...rows),
        left: Math.min(...columns),
        right: Math.max(...columns),
      };
    },
    get merges() {
      return merges;
    },
    cellAt: at,
    apply: (steps) => steps.forEach(step),
    put: (row, column, value) => set(row, column, { value, formula: null, text: null }),
  };
}

function key(row: number, column: number): string {
  return `${row} ${column}`;
}

function eachCell(range: CellRange, visit: (row: number, column: number) => void): void {
  for (let row = range.top; row <= range.bottom; row += 1) {
    for (let column = range.left; column <= range.right; column += 1) visit(row, column);
  }
}

function rangeAt(area: string): CellRange {
  const range = parseRange(area);
  if (!range) throw new RangeError(`${area} is no area`);
  return range;
}

/** Null for a range whose rows all went. */
function shiftRange(range: CellRange, row: number, count: number): CellRange | null {
  const { top, bottom } = range;
  if (count >= 0) {
    return {
      ...range,
      top: top >= row ? top + count : top,
      bottom: bottom >= row ? bottom + count : bottom,
    };
  }
  const end = row - count;
  const newTop = top < row ? top : top < end ? row : top + count;
  const newBottom = bottom < row ? bottom : bottom < end ? row - 1 : bottom + count;
  return newTop > newBottom ? null : { ...range, top: newTop, bottom: newBottom };
}

const reference = /("(?:[^"]|"")*")|\b([A-Z]{1,3}[1-9]\d*)(?::([A-Z]{1,3}[1-9]\d*))?\b/g;

function eachReference(formula: string, change: (range: CellRange) => CellRange | null): string {
  return formula.replace(reference, (whole, text?: string, first = '', last?: string) => {
    if (text !== undefined) return text;
    const [from, to] = [parseCell(first), parseCell(last ?? first)];
    if (!from || !to) return whole;
    const range = change({ top: from.row, left: from.column, bottom: to.row, right: to.column });
    if (!range) return '#REF!';
    const start = printCell({ row: range.top, column: range.left });
    return last === undefined
      ? start
      : `${start}:${printCell({ row: range.bottom, column: range.right })}`;
  });
}

function shiftFormula(formula: string, row: number, count: number): string {
  return eachReference(formula, (range) => shiftRange(range, row, count));
}

function moveFormula(formula: string, down: number, across: number): string {
  return eachReference(formula, (range) => ({
    top: range.top + down,
    bottom: range.bottom + down,
    left: range.left + across,
    right: range.right + across,
  }));
}
