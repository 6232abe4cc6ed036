import { emptyCell, type GridCell } from '../../../src/domain/grid/sheet-grid';
import { overlap, rowCount, type CellRange } from '../../../src/domain/grid/cell-range';
import { moveFormula, shiftRange, type Axis } from '../move-references';
import { eachCell, sheetModel, type SheetModel } from '../sheet-model';
import type { Operation } from './operation';
import type { UserSheet } from './user-sheet';
import { isWordless } from './what-rows-are';

type SheetOperation = Exclude<Operation, { kind: 'undo' | 'redo' | 'command' }>;

/** The sheet after an operation; the same one where Excel refuses it. */
export function applyOperation(before: UserSheet, operation: SheetOperation): UserSheet {
  const sheet = sheetModel(before.sheet);
  const after = { ...before, sheet };
  switch (operation.kind) {
    case 'type': {
      const { row, column } = operation.at;
      sheet.set(row, column, { ...emptyCell, ...operation.content });
      return after;
    }
    case 'paste': {
      const { at, rows } = operation;
      const area = areaAt(at.row, at.column, rows);
      if (cutsMerge(sheet, area)) return before;
      sheet.unmerge(area);
      eachCell(area, (row, column) => {
        const content = rows[row - at.row]?.[column - at.column];
        if (content) sheet.set(row, column, { ...emptyCell, ...content });
      });
      return after;
    }
    case 'copy':
    case 'fillDown': {
      const { from, to } = operation;
      if (cutsMerge(sheet, from) || cutsMerge(sheet, to)) return before;
      const height = rowCount(from);
      for (let { top } = to; top <= to.bottom; top += height) {
        sheet.copy(from, { ...to, top, bottom: top + height - 1 }, 'all');
      }
      return operation.kind === 'copy' ? { ...after, rows: rowsCopiedOver(before, to) } : after;
    }
    case 'clear':
      if (cutsMerge(sheet, operation.area)) return before;
      eachCell(operation.area, (row, column) => sheet.set(row, column, emptyCell));
      return after;
    case 'insert':
      return shifted(before, operation.axis, operation.at, operation.count);
    case 'delete':
      return shifted(before, operation.axis, operation.at, -operation.count);
    case 'sort':
      return sorted(before, operation.area, operation.column);
    case 'rename':
      return { ...before, sheet: sheetModel({ ...gridOf(sheet), name: operation.name }) };
    case 'copySheet':
      return { ...before, sheet: sheetModel({ ...gridOf(sheet), name: `${sheet.name} (2)` }) };
    case 'deleteNames':
      return { ...before, region: null };
  }
}

/** Rows are copied whole: one without words is known by nothing but what stood in it. */
function rowsCopiedOver({ rows }: UserSheet, { top, bottom }: CellRange) {
  return rows.map((tag, row) => (row >= top && row <= bottom && isWordless(tag) ? null : tag));
}

function gridOf({ used, merges, cellAt }: SheetModel) {
  return { used, merges, cellAt };
}

function areaAt(top: number, left: number, rows: readonly (readonly unknown[])[]): CellRange {
  const width = Math.max(...rows.map((row) => row.length));
  return { top, left, bottom: top + rows.length - 1, right: left + width - 1 };
}

/** Excel refuses to change a part of a merged cell. */
export function cutsMerge({ merges }: SheetModel, area: CellRange): boolean {
  return merges.some(
    (merge) =>
      overlap(merge, area) &&
      (merge.top < area.top ||
        merge.bottom > area.bottom ||
        merge.left < area.left ||
        merge.right > area.right),
  );
}

export function shifted(before: UserSheet, axis: Axis, at: number, count: number): UserSheet {
  const sheet = sheetModel(before.sheet);
  sheet.shift(axis, at, count);
  return {
    ...before,
    sheet,
    rows: axis === 'row' ? shiftedLines(before.rows, at, count) : before.rows,
    columns: axis === 'column' ? shiftedLines(before.columns, at, count) : before.columns,
    region: before.region && shiftRange(before.region, axis, at, count),
  };
}

function shiftedLines<Line>(lines: readonly (Line | null)[], at: number, count: number) {
  if (at >= lines.length) return lines;
  if (count < 0) return lines.toSpliced(at, -count);
  return lines.toSpliced(at, 0, ...Array<null>(count).fill(null));
}

/** Numbers before words, words by their letters, nothing at the end; references move with their rows. */
function sorted(before: UserSheet, area: CellRange, column: number): UserSheet {
  const { sheet: old } = before;
  if (old.merges.some((merge) => overlap(merge, area))) return before;
  const sheet = sheetModel(old);
  const order = Array.from({ length: area.bottom - area.top + 1 }, (_, down) => area.top + down);
  order.sort((a, b) => compare(old.cellAt(a, column), old.cellAt(b, column)) || a - b);
  order.forEach((from, index) => {
    const to = area.top + index;
    for (let at = area.left; at <= area.right; at += 1) {
      const cell = old.cellAt(from, at);
      const formula = cell.formula === null ? null : moveFormula(cell.formula, to - from, 0);
      sheet.set(to, at, { ...cell, formula });
    }
  });
  const rows = before.rows.map((tag, row) => {
    const from = order[row - area.top];
    return from === undefined ? tag : (before.rows[from] ?? null);
  });
  return { ...before, sheet, rows };
}

function compare(one: GridCell, other: GridCell): number {
  return rank(one) - rank(other) || compareAlike(one.value, other.value);
}

function rank({ value }: GridCell): number {
  return value === null ? 2 : typeof value === 'number' ? 0 : 1;
}

function compareAlike(one: GridCell['value'], other: GridCell['value']): number {
  if (typeof one === 'number' && typeof other === 'number') return one - other;
  const [first, second] = [String(one), String(other)];
  return first < second ? -1 : first > second ? 1 : 0;
}
