import { mayLookElsewhere } from '../../domain/formula/may-look-elsewhere';
import type { Cell } from '../../domain/grid/cell';
import { contains, type CellRange } from '../../domain/grid/cell-range';
import type { GridCell, SheetGrid } from '../../domain/grid/sheet-grid';
import type { WholeSheet } from '../ports';
import { recheckForm } from './check-form';
import type { CheckedSheet } from './check-workbook';
import type { CheckedForm } from './report';

/** The sheet after cells were edited, forms without such cells as they were; null where it has to be read and checked anew. */
export function recheckSheet(
  before: CheckedSheet,
  { grid, isProtected }: WholeSheet,
): CheckedSheet | null {
  const { forms, unmarked } = before;
  if (grid.name !== before.grid.name || !isSameMerged(grid, before.grid)) return null;
  const edits = new Map<CheckedForm, Cell[]>();
  for (const { cell, was, is } of changedCells(before.grid, grid)) {
    const form = forms.find(({ region }) => contains(region, cell));
    if (!form) return null;
    const isWords = typeof was.value === 'string' || typeof is.value === 'string';
    if (isWords && unmarked.has(form.region)) return null;
    edits.set(form, [...(edits.get(form) ?? []), cell]);
  }
  const after = forms.map((form) => {
    const cells = edits.get(form);
    return cells ? recheckForm(form, grid, cells) : form;
  });
  const known = after.filter((form) => form !== null);
  if (known.length < after.length) return null;
  const looksElsewhere =
    before.looksElsewhere ||
    [...edits.values()]
      .flat()
      .some(({ row, column }) => mayLookElsewhere(grid.cellAt(row, column).formula ?? ''));
  return { ...before, isProtected, looksElsewhere, grid, forms: known };
}

interface ChangedCell {
  readonly cell: Cell;
  readonly was: GridCell;
  readonly is: GridCell;
}

function changedCells(before: SheetGrid, now: SheetGrid): ChangedCell[] {
  const changed: ChangedCell[] = [];
  const area = around(before.used, now.used);
  if (!area) return changed;
  for (let row = area.top; row <= area.bottom; row += 1) {
    for (let column = area.left; column <= area.right; column += 1) {
      const [was, is] = [before.cellAt(row, column), now.cellAt(row, column)];
      const isSame = was.value === is.value && was.formula === is.formula && was.text === is.text;
      if (!isSame) changed.push({ cell: { row, column }, was, is });
    }
  }
  return changed;
}

function around(one: CellRange | null, other: CellRange | null): CellRange | null {
  if (!one || !other) return one ?? other;
  return {
    top: Math.min(one.top, other.top),
    left: Math.min(one.left, other.left),
    bottom: Math.max(one.bottom, other.bottom),
    right: Math.max(one.right, other.right),
  };
}

function isSameMerged({ merges }: SheetGrid, { merges: before }: SheetGrid): boolean {
  return (
    merges.length === before.length &&
    merges.every((range, index) => {
      const other = before[index];
      return (
        range.top === other?.top &&
        range.left === other.left &&
        range.bottom === other.bottom &&
        range.right === other.right
      );
    })
  );
}
