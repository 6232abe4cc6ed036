import { followWhile } from '../follow-while';
import type { SheetsProgress, WorkbookPort } from '../ports';
import { crossCheckedSheets, type CrossSheets } from './between-forms/cross-checked';
import { noProfile } from '../no-profile';
import { problemOf } from '../problem';
import { withTexts } from './text/with-texts';
import { changesInTurn, type SheetChanges } from './changes-in-turn';
import { isNear, recheckEdited } from './recheck-edited';
import { checkWorkbook, type CheckedSheet, type WorkbookCheck } from './check-workbook';

/** What is known of the workbook's forms. */
export interface CheckState extends WorkbookCheck {
  /** False while the workbook cannot be read: what is said was true when it was read last. */
  readonly isCurrent: boolean;
  /** Whether that is a fault that nobody foresaw, and not a workbook that cannot be read now. */
  readonly hasFault: boolean;
}

export interface CheckListener {
  readonly onCheck: (state: CheckState) => void;
  readonly onProgress: (progress: SheetsProgress) => void;
  /** Told of each such fault, for the diagnosis. */
  readonly onFault: (error: unknown) => void;
  /** Waits before the workbook is tried again: nothing tells when it can be read. */
  readonly pause: () => Promise<void>;
}

export interface FollowedCheck {
  /** Reads everything again: notes raise no event. */
  readonly refresh: () => void;
  readonly stop: () => Promise<void>;
}

/**
 * Checks the workbook now and again after every change, only what may have changed: after an edit the cells of that sheet are read
 * and what depends on those that differ is asked again; where more than values may have changed, the sheet is checked anew. Sheets
 * whose forms calculate with others are read too. Changes that come meanwhile are taken together. Writes nothing.
 */
export async function followCheck(
  workbook: WorkbookPort,
  { onCheck, onProgress, onFault, pause }: CheckListener,
): Promise<FollowedCheck> {
  let state = nothingChecked;
  let told = nothingChecked;
  let cross: CrossSheets | null = null;
  // F9, or a mode that is no longer by hand: nothing else tells of them. Where it fails the next check tries again.
  const followCalculated = followWhile(async () => {
    const end = await workbook.followCalculated(refresh);
    // Of what was calculated until then nothing was heard.
    refresh();
    return end;
  }, ignored);

  function report(next: CheckState): void {
    state = next;
    if (changes.isStopped()) return;
    followCalculated(state.isByHand);
    cross = crossCheckedSheets(state.sheets, state.profile, cross);
    told = { ...state, sheets: withTexts(cross.told, state.typed) };
    onCheck(told);
  }

  async function checkAll(): Promise<void> {
    report({ ...(await checkWorkbook(workbook, { onProgress })), ...current });
  }

  const changes = changesInTurn({
    async check(changed) {
      const next = await stateAfter(changed, state, workbook);
      return next ? report(next) : checkAll();
    },
    onFailure(error) {
      const hasFault = problemOf(error).code === 'unexpected';
      // As it was told: what is not current is not calculated with again, which may be what failed.
      if (!changes.isStopped()) onCheck({ ...told, isCurrent: false, hasFault });
      if (hasFault) onFault(error);
    },
    pause,
  });

  function refresh(): void {
    changes.note(null, 'anything');
  }

  const stop = await workbook.followSheets(({ sheetId, edited }) => {
    const sheet = state.sheets.find((one) => one.sheetId === sheetId);
    const isEdit = sheet && edited && isNear(edited, sheet.grid.used);
    changes.note(sheetId, isEdit ? 'values' : 'anything');
  });
  try {
    await changes.begin(checkAll);
  } catch (error) {
    changes.stop();
    followCalculated(false);
    await stop().catch(ignored);
    throw error;
  }
  return {
    refresh,
    async stop() {
      changes.stop();
      followCalculated(false);
      await stop();
    },
  };
}

const nothingChecked: CheckState = {
  ...{ sheets: [], profile: noProfile, accepted: [], typed: {} },
  ...{ tooLarge: [], isByHand: false, isCurrent: false, hasFault: false },
};

const current = { isCurrent: true, hasFault: false };

/** What is known after changes; null where all of the workbook is to be checked again. */
async function stateAfter(
  changes: SheetChanges,
  state: CheckState,
  workbook: WorkbookPort,
): Promise<CheckState | null> {
  const edited = await recheckEdited(workbook, state.sheets, changes);
  if (edited) {
    const { sheets, isByHand } = edited;
    return { ...state, isByHand, sheets: withSheets(state.sheets, sheets), ...current };
  }
  const [only] = changes.keys();
  const isOne = changes.size === 1 && only != null && !looksAt(state.sheets, only);
  if (!isOne) return null;
  const { sheets, tooLarge, ...known } = await checkWorkbook(workbook, { of: { sheetId: only } });
  // A sheet that grows too large, or is no longer, changes what is known of the whole workbook.
  if (tooLarge.length + state.tooLarge.length > 0) return null;
  return { ...state, ...known, sheets: withSheets(state.sheets, sheets), ...current };
}

const ignored = () => undefined;

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
