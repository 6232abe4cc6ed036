import type { Words } from '../../domain/form/words';
import { loadPrompts } from '../load-prompts';
import { planRepair } from '../../domain/repair/plan-repair';
import type { SheetsReading, SheetsRequest, WholeSheet, WorkbookPort } from '../ports';
import { problemOf, sheetProtected, type Problem } from '../problem';
import type { SheetAfterFailure } from '../rows/look-after';
import { sameCells } from '../rows/same-cells';
import { loadCodes } from './load-codes';
import { formsIn, idOf, type InspectedForm } from './inspect-forms';

export interface RepairRequest {
  readonly form: Pick<InspectedForm, 'key' | 'sheetId'>;
  /** The findings that are to be repaired. */
  readonly findings: readonly string[];
  /** Of what Excel says beside the cells. */
  readonly language?: keyof Words | undefined;
}

export type RepairOutcome =
  | { readonly kind: 'repaired'; readonly count: number }
  /** The form, or what was found on it, is not as it was when the user looked: nothing was written. */
  | { readonly kind: 'changedSince' }
  | { readonly kind: 'failed'; readonly problem: Problem; readonly sheet: SheetAfterFailure };

/** Repairs what was chosen, as far as it still is as it was shown. One step to undo. */
export async function repairForm(
  workbook: WorkbookPort,
  { form, findings, language }: RepairRequest,
): Promise<RepairOutcome> {
  let before: SheetsReading | null = null;
  try {
    const reading = await workbook.readSheets(onSheet(form.sheetId));
    const examined = formsIn(reading, await loadCodes(), await loadPrompts(language));
    const found = examined.find(({ facts }) => facts.key === form.key);
    const chosen = found?.findings.filter((finding) => findings.includes(idOf(finding))) ?? [];
    const plan = planRepair(chosen);
    if (!found || !plan || chosen.length < findings.length) return { kind: 'changedSince' };
    if (found.sheet.isProtected) throw sheetProtected();
    before = reading;
    const select = found.sheet.isVisible ? plan.select : null;
    await workbook.writeRows(form.sheetId, { ...plan, select });
    return { kind: 'repaired', count: chosen.length };
  } catch (error) {
    const sheet = before ? await lookAfter(workbook, form.sheetId, before) : 'asBefore';
    return { kind: 'failed', problem: problemOf(error), sheet };
  }
}

function onSheet(sheetId: string): SheetsRequest {
  return { of: { sheetId }, withFormats: true };
}

async function lookAfter(
  workbook: WorkbookPort,
  sheetId: string,
  before: SheetsReading,
): Promise<SheetAfterFailure> {
  const now = await workbook.readSheets(onSheet(sheetId)).catch(() => null);
  const [sheet, then] = [now?.sheets[0], before.sheets[0]];
  if (!now || !sheet || !then) return 'unknown';
  const sameNames = JSON.stringify(now.names) === JSON.stringify(before.names);
  return sameNames && sameSheet(sheet, then) ? 'asBefore' : 'changed';
}

function sameSheet(one: WholeSheet, other: WholeSheet): boolean {
  const { used } = one.grid;
  if (!sameCells(one.grid, other.grid)) return false;
  if (JSON.stringify(one.native) !== JSON.stringify(other.native)) return false;
  for (let row = used?.top ?? 0; used && row <= used.bottom; row += 1) {
    for (let column = used.left; column <= used.right; column += 1) {
      if (one.formatAt(row, column) !== other.formatAt(row, column)) return false;
    }
  }
  return true;
}
