import type { WholeSheet, WorkbookPort } from '../ports';
import { problemOf, type Problem } from '../problem';
import { sameCells } from '../rows/same-cells';
import { sheetsChanged } from '../sheets-changed';
import { proposalChanges, wantedProposals, type LookedAt } from './proposal-steps';

export type WritingOutcome =
  | { readonly kind: 'written'; readonly cells: number }
  /** Somebody changed one of the sheets since they were looked at: nothing was written. */
  | { readonly kind: 'changedSince'; readonly sheet: string }
  | {
      readonly kind: 'failed';
      readonly problem: Problem;
      /** Sheets that read otherwise now; null where nobody knows. */
      readonly changed: readonly string[] | null;
    };

/** Writes what was looked at, on all sheets in one step to undo. */
export async function writeProposals(
  workbook: WorkbookPort,
  all: readonly LookedAt[],
): Promise<WritingOutcome> {
  let before: readonly WholeSheet[] = [];
  try {
    const changes = proposalChanges(all);
    const cells = all.reduce((sum, one) => sum + wantedProposals(one).length, 0);
    if (changes.length === 0) return { kind: 'written', cells };
    const sheetIds = changes.map(({ sheetId }) => sheetId);
    const { sheets: now } = await workbook.readNamedSheets(sheetIds);
    const seen = sheetIds.flatMap((id) => all.find(({ of }) => of.sheet.id === id)?.of.sheet ?? []);
    const changed = seen.find((sheet, index) => !isUnchanged(sheet, now[index] ?? null));
    if (changed) return { kind: 'changedSince', sheet: changed.grid.name };
    before = seen;
    await workbook.writeSheets(changes);
    return { kind: 'written', cells };
  } catch (error) {
    const changed = await sheetsChanged(workbook, before);
    return { kind: 'failed', problem: problemOf(error), changed };
  }
}

function isUnchanged(seen: WholeSheet, now: WholeSheet | null): boolean {
  return now !== null && !now.isProtected && sameCells(seen.grid, now.grid);
}
