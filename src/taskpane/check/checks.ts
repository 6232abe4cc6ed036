import type {
  CheckedFinding,
  CheckedForm,
  CheckListener,
  CheckState,
  FixOutcome,
  SheetsProgress,
  WorkbookPort,
} from '../../app';
import { rememberError, rememberProblem } from '../diagnosis/last-error';
import { createStore, type Store } from '../store/store';
import type { Turn } from '../store/turn';

export type ChecksState =
  | { readonly kind: 'unknown' }
  | { readonly kind: 'looking'; readonly progress: SheetsProgress | null }
  | { readonly kind: 'failed' }
  | ({ readonly kind: 'known' } & CheckState);

/** What was done about a finding last. */
export interface LastFix {
  readonly place: FindingPlace;
  readonly outcome: FixOutcome;
}

export interface CheckedPlace {
  readonly sheetId: string;
  readonly form: CheckedForm;
}

/** A finding, and where its form is. */
export interface FindingPlace extends CheckedPlace {
  readonly finding: CheckedFinding;
}

export interface Checks {
  readonly state: Store<ChecksState>;
  readonly last: Store<LastFix | null>;
  /** The sheet that could not be shown. */
  readonly unreachable: Store<string | null>;
  /** Checks the workbook, and again after every change for as long as the pane is open; after a failure it tries again. */
  follow(): Promise<void>;
  show(place: CheckedPlace, address: string): Promise<void>;
  fix(place: FindingPlace): Promise<void>;
  dismiss(): void;
}

interface CheckWork {
  readonly turn: Turn;
  readonly followCheck: (listener: CheckListener) => Promise<unknown>;
  readonly fixFinding: (sheetId: string, finding: CheckedFinding) => Promise<FixOutcome>;
  readonly showCell: WorkbookPort['showCell'];
}

const retryAfter = 2000;

/** What the rules say of the workbook, from the moment it is first asked for. */
export function createChecks({ turn, followCheck, fixFinding, showCell }: CheckWork): Checks {
  const state = createStore<ChecksState>({ kind: 'unknown' });
  const last = createStore<LastFix | null>(null);
  const unreachable = createStore<string | null>(null);
  let isFollowing = false;

  return {
    state,
    last,
    unreachable,
    async follow() {
      if (isFollowing) return;
      isFollowing = true;
      state.set({ kind: 'looking', progress: null });
      try {
        await followCheck({
          onCheck: (check) => {
            state.set({ kind: 'known', ...check });
            // Taken back, or somebody wrote it again: it is no longer true that it was changed.
            if (isBack(last.get(), check)) last.set(null);
          },
          onProgress: (progress) => {
            // Later checks go on behind what is shown.
            if (state.get().kind === 'looking') state.set({ kind: 'looking', progress });
          },
          pause: () => new Promise((resolve) => setTimeout(resolve, retryAfter)),
        });
      } catch (error) {
        isFollowing = false;
        rememberError(error);
        state.set({ kind: 'failed' });
      }
    },
    async show({ sheetId, form }, address) {
      try {
        await showCell(sheetId, address);
        unreachable.set(null);
      } catch (error) {
        rememberError(error);
        unreachable.set(form.sheet);
      }
    },
    async fix(place) {
      await turn.take(async () => {
        const outcome = await fixFinding(place.sheetId, place.finding);
        if (outcome.kind === 'failed') rememberProblem(outcome.problem);
        last.set({ place, outcome });
      });
    },
    dismiss() {
      last.set(null);
      unreachable.set(null);
    },
  };
}

function isBack(last: LastFix | null, { sheets }: CheckState): boolean {
  if (last?.outcome.kind !== 'fixed') return false;
  const { sheetId, finding } = last.place;
  return sheets.some(
    (sheet) =>
      sheet.sheetId === sheetId &&
      sheet.forms.some(({ findings }) =>
        findings.some(
          ({ rule, says, at, text }) =>
            rule === finding.rule &&
            says === finding.says &&
            at[0] === finding.at[0] &&
            text === finding.text,
        ),
      ),
  );
}
