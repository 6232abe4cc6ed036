import { problemOf, sheetProtected, type Problem } from '../problem';
import type { SheetChange, SheetsReading, WholeSheet, WorkbookPort } from '../ports';
import { sheetsChanged } from '../sheets-changed';
import { fixSteps } from './fix-steps';
import type { CheckedFinding } from './report';
import { toldSheets } from './told-sheets';
import { withWholeTexts } from './text/whole-texts';

export type FixOutcome =
  | {
      readonly kind: 'fixed';
      readonly count: number;
      /** How many are other ones by now, and were left as they are. */
      readonly left: number;
    }
  /** Since it was found somebody changed the sheet: nothing was written. */
  | { readonly kind: 'changedSince' }
  | {
      readonly kind: 'failed';
      readonly problem: Problem;
      /** Sheets that read otherwise now; null where nobody knows. */
      readonly changed: readonly string[] | null;
    };

export interface FindingToFix {
  readonly sheetId: string;
  readonly finding: CheckedFinding;
}

/** Writes what findings offer, of each that is still what it was when the user saw it: all of them are one step to undo. */
export async function fixFindings(
  workbook: WorkbookPort,
  wanted: readonly FindingToFix[],
): Promise<FixOutcome> {
  let before: readonly WholeSheet[] = [];
  try {
    const [only, ...others] = new Set(wanted.map(({ sheetId }) => sheetId));
    // What is said of a text, and between forms, depends on the forms of all sheets.
    const isOfAll = wanted.some(({ finding }) => finding.words ?? finding.elsewhere);
    const isOne = only !== undefined && others.length === 0 && !isOfAll;
    const reading = await workbook.readSheets({
      of: isOne ? { sheetId: only } : 'all',
      withFormats: true,
    });
    const now = findingsOf(reading);
    const open = wanted.filter((one) => now.has(keyOf(one)));
    if (open.length === 0) return { kind: 'changedSince' };
    const changes = changesOf(open, reading);
    before = reading.sheets.filter(({ id }) => changes.some(({ sheetId }) => sheetId === id));
    // Protection raises no event: it may have come since the fix was offered.
    if (before.some(({ isProtected }) => isProtected)) throw sheetProtected();
    await workbook.writeSheets(changes);
    return { kind: 'fixed', count: open.length, left: wanted.length - open.length };
  } catch (error) {
    const changed = await sheetsChanged(workbook, before);
    return { kind: 'failed', problem: problemOf(error), changed };
  }
}

function findingsOf(reading: SheetsReading): ReadonlySet<string> {
  return new Set(
    toldSheets(reading).flatMap(({ sheetId, forms }) =>
      forms.flatMap(({ findings }) => findings.map((finding) => keyOf({ sheetId, finding }))),
    ),
  );
}

/** Equal for what is the same finding with the same offer. */
function keyOf({ sheetId, finding }: FindingToFix): string {
  const { rule, says, at, text, fix, words } = finding;
  return JSON.stringify([sheetId, rule, says, at[0], words?.start, text, fix?.value]);
}

function changesOf(wanted: readonly FindingToFix[], { sheets }: SheetsReading): SheetChange[] {
  return sheets.flatMap((sheet) => {
    const fixes = wanted.flatMap(({ sheetId, finding: { fix } }) =>
      sheetId === sheet.id && fix ? [fix] : [],
    );
    const steps = withWholeTexts(fixes, sheet.grid).flatMap((fix) => fixSteps(fix, sheet));
    return steps.length > 0 ? [{ sheetId: sheet.id, steps }] : [];
  });
}
