import { parseCell } from '../../domain/grid/cell';
import type { SheetGrid } from '../../domain/grid/sheet-grid';
import type { SheetChange, WholeSheet, WorkbookPort } from '../ports';
import { sheetsChanged } from '../sheets-changed';
import { problemOf, type Problem } from '../problem';
import type { StandingColumn } from './standing-columns';

export type FillOutcome =
  | { readonly kind: 'filled'; readonly cells: number }
  /** Somebody changed one of the cells since they were looked at: nothing was written. */
  | { readonly kind: 'changedSince'; readonly sheet: string; readonly at: string }
  | {
      readonly kind: 'failed';
      readonly problem: Problem;
      /** Sheets that read otherwise now; null where nobody knows. */
      readonly changed: readonly string[] | null;
    };

export interface FillRequest {
  /** Cells of forms that stand in the workbook: empty ones, and those that the user chose to replace. */
  readonly columns: readonly StandingColumn[];
  /** What is noted beside them, of what is noted now; null where it goes with a form. */
  readonly notes: ((before: string | null) => string) | null;
}

/** Writes last year's figures into forms that are there. One step to undo. */
export async function fillLastYear(
  workbook: WorkbookPort,
  { columns, notes }: FillRequest,
): Promise<FillOutcome> {
  let before: readonly WholeSheet[] = [];
  try {
    const sheetIds = [...new Set(columns.map(({ sheetId }) => sheetId))];
    const found = await workbook.readNamedSheets(sheetIds);
    const grids = new Map(
      found.sheets.flatMap((one) => (one ? [[one.id, one.grid] as const] : [])),
    );
    const changed = columns.find(({ sheetId, at, now }) => textAt(grids.get(sheetId), at) !== now);
    if (changed) return { kind: 'changedSince', sheet: changed.sheet, at: changed.at };
    const beside = notes && { notes: notes(found.notes), noteParts: found.noteParts, names: [] };
    before = found.sheets.flatMap((one) => one ?? []);
    await workbook.writeSheets(changesOf(columns), beside ?? undefined);
    return { kind: 'filled', cells: columns.length };
  } catch (error) {
    const changed = await sheetsChanged(workbook, before);
    return { kind: 'failed', problem: problemOf(error), changed };
  }
}

function changesOf(columns: readonly StandingColumn[]): readonly SheetChange[] {
  return [...new Set(columns.map(({ sheetId }) => sheetId))].map((sheetId) => ({
    sheetId,
    steps: columns
      .filter((one) => one.sheetId === sheetId)
      .map(({ at, last }) => ({ kind: 'put', cell: at, content: last })),
  }));
}

function textAt(grid: SheetGrid | undefined, at: string): string | null {
  const cell = parseCell(at);
  if (!grid || !cell) return null;
  return String(grid.cellAt(cell.row, cell.column).value ?? '');
}
