import { isOneCell, overlap, parseRange, type CellRange } from '../../src/domain/grid/cell-range';
import { emptyCell, type GridCell, type SheetGrid } from '../../src/domain/grid/sheet-grid';
import type { RowStep } from '../../src/domain/rows/row-plan';
import { moveFormula, moveRange, shiftFormula, shiftRange, type Axis } from './move-references';

/** A sheet that does with rows, columns, copies and formulas what Excel does, without calculating. */
export interface SheetModel extends SheetGrid {
  apply(steps: readonly RowStep[]): void;
  put(row: number, column: number, value: string | number | null): void;
  set(row: number, column: number, cell: GridCell): void;
  /** Rows or columns come (a positive count) or go (a negative one). */
  shift(axis: Axis, at: number, count: number): void;
  copy(from: CellRange, to: CellRange, what: 'all' | 'content'): void;
  unmerge(area: CellRange): void;
}

export function sheetModel(start: SheetGrid): SheetModel {
  let cells = new Map<number, GridCell>();
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

  function shift(axis: Axis, line: number, count: number): void {
    const moved = new Map<number, GridCell>();
    for (const [place, cell] of cells) {
      const [row, column] = placeOf(place);
      const here = axis === 'row' ? row : column;
      if (count < 0 && here >= line && here < line - count) continue;
      const by = here >= line ? count : 0;
      const formula = cell.formula && shiftFormula(cell.formula, axis, line, count);
      const to = axis === 'row' ? key(row + by, column) : key(row, column + by);
      moved.set(to, formula === cell.formula ? cell : { ...cell, formula });
    }
    cells = moved;
    merges = merges
      .flatMap((range) => shiftRange(range, axis, line, count) ?? [])
      .filter((range) => !isOneCell(range));
  }

  function copy(from: CellRange, to: CellRange, what: 'all' | 'content'): void {
    const copied: [number, number, GridCell][] = [];
    const [down, across] = [to.top - from.top, to.left - from.left];
    eachCell(from, (row, column) => {
      const cell = at(row, column);
      const formula = cell.formula === null ? null : moveFormula(cell.formula, down, across);
      copied.push([row + down, column + across, { ...cell, formula }]);
    });
    if (what === 'all') {
      const inside = merges.filter((merge) => overlap(merge, from));
      unmerge(to);
      merges.push(...inside.map((merge) => moveRange(merge, down, across)));
    }
    for (const [row, column, cell] of copied) set(row, column, cell);
  }

  function unmerge(area: CellRange): void {
    merges = merges.filter((merge) => !overlap(merge, area));
  }

  function step(one: RowStep): void {
    switch (one.kind) {
      case 'insertRows':
        return shift('row', one.row, one.count);
      case 'deleteRows':
        return shift('row', one.row, -one.count);
      case 'copy':
        return copy(rangeAt(one.from), rangeAt(one.to), one.what);
      case 'clear':
        return one.areas.forEach((area) =>
          eachCell(rangeAt(area), (row, column) => set(row, column, emptyCell)),
        );
      case 'merge': {
        const range = rangeAt(one.area);
        unmerge(range);
        merges.push(range);
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
      case 'conditionalFormat':
      case 'name':
      case 'frame':
      case 'numberFormat':
      case 'rowHeights':
      case 'columnWidths':
      case 'printArea':
        return;
    }
  }

  return {
    name: start.name,
    get used() {
      if (cells.size === 0) return null;
      let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
      for (const place of cells.keys()) {
        const [row, column] = placeOf(place);
        top = Math.min(top, row);
        bottom = Math.max(bottom, row);
        left = Math.min(left, column);
        right = Math.max(right, column);
      }
      return { top, left, bottom, right };
    },
    get merges() {
      return merges;
    },
    cellAt: at,
    apply: (steps) => steps.forEach(step),
    put: (row, column, value) => set(row, column, { value, formula: null, text: null }),
    set,
    shift,
    copy,
    unmerge,
  };
}

const mostColumns = 16_384;

function key(row: number, column: number): number {
  return row * mostColumns + column;
}

function placeOf(place: number): [row: number, column: number] {
  return [Math.floor(place / mostColumns), place % mostColumns];
}

export function eachCell(range: CellRange, visit: (row: number, column: number) => void): void {
  for (let row = range.top; row <= range.bottom; row += 1) {
    for (let column = range.left; column <= range.right; column += 1) visit(row, column);
  }
}

function rangeAt(area: string): CellRange {
  const range = parseRange(area);
  if (!range) throw new RangeError(`${area} is no area`);
  return range;
}
