import type { SheetsProgress, WorkbookPort } from '../ports';
import { crossCheckedSheets } from './cross-checked';
import { checkWorkbook, type CheckedSheet, type WorkbookCheck } from './check-workbook';

/** What is known of the workbook's forms. */
export interface CheckState extends WorkbookCheck {
  /** False while the workbook cannot be read: what is said was true when it was read last. */
  readonly isCurrent: boolean;
}

export interface CheckListener {
  readonly onCheck: (state: CheckState) => void;
  readonly onProgress: (progress: SheetsProgress) => void;
  /** Waits before the workbook is tried again: nothing tells when it can be read. */
  readonly pause: () => Promise<void>;
}

/**
 * Checks the workbook now and again after every change, only what may have changed: the sheet itself, and those whose forms
 * calculate with others. Changes that come meanwhile are taken together. Writes nothing.
 */
export async function followCheck(
  workbook: WorkbookPort,
  { onCheck, onProgress, pause }: CheckListener,
): Promise<() => Promise<void>> {
  let state: CheckState = { sheets: [], accepted: [], tooLarge: [], isCurrent: false };
  let changed = new Set<string | null>();
  let isRunning = false;
  let isStopped = false;

  function report(next: CheckState): void {
    state = next;
    if (!isStopped) onCheck({ ...state, sheets: crossCheckedSheets(state.sheets) });
  }

  async function checkAll(): Promise<void> {
    report({ ...(await checkWorkbook(workbook, { onProgress })), isCurrent: true });
  }

  async function checkAgain(sheetIds: ReadonlySet<string | null>): Promise<void> {
    const [only] = sheetIds;
    const isOne = sheetIds.size === 1 && only != null && !looksAt(state.sheets, only);
    if (!isOne) return checkAll();
    const { sheets, accepted, tooLarge } = await checkWorkbook(workbook, { of: { sheetId: only } });
    // A sheet that grows too large, or is no longer, changes what is known of the whole workbook.
    if (tooLarge.length + state.tooLarge.length > 0) return checkAll();
    report({ ...state, sheets: withSheets(state.sheets, sheets), accepted, isCurrent: true });
  }

  async function run(): Promise<void> {
    isRunning = true;
    while (changed.size > 0 && !isStopped) {
      const now = changed;
      changed = new Set();
      try {
        await checkAgain(now);
      } catch {
        for (const sheetId of now) changed.add(sheetId);
        report({ ...state, isCurrent: false });
        await pause();
      }
    }
    isRunning = false;
  }

  const stop = await workbook.followSheets((sheetId) => {
    changed.add(sheetId);
    if (!isRunning) void run();
  });
  try {
    isRunning = true;
    await checkAll();
  } catch (error) {
    isStopped = true;
    await stop().catch(() => undefined);
    throw error;
  }
  isRunning = false;
  if (changed.size > 0) void run();
  return async () => {
    isStopped = true;
    await stop();
  };
}

/** Whether a form on another sheet may calculate with this one. */
function looksAt(sheets: readonly CheckedSheet[], sheetId: string): boolean {
  return sheets.some((one) => one.looksElsewhere && one.sheetId !== sheetId);
}

function withSheets(
  sheets: readonly CheckedSheet[],
  again: readonly CheckedSheet[],
): readonly CheckedSheet[] {
  const known = new Map(again.map((sheet) => [sheet.sheetId, sheet]));
  const isKnown = new Set(sheets.map(({ sheetId }) => sheetId));
  return [
    ...sheets.map((sheet) => known.get(sheet.sheetId) ?? sheet),
    ...again.filter(({ sheetId }) => !isKnown.has(sheetId)),
  ];
}
