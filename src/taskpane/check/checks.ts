import type { CheckedPlace, FindingPlace } from './finding-place';
import type { LastDeed } from './last-deed';
import type {
  Acceptance,
  AcceptOutcome,
  CheckListener,
  CheckState,
  FindingToFix,
  FixOutcome,
  SelectedCells,
  SheetsProgress,
  WorkbookPort,
} from '../../app';
import { rememberError, rememberProblem } from '../diagnosis/last-error';
import { createStore, type Store } from '../store/store';
import type { Turn } from '../store/turn';
import { isBack } from './is-back';

export type ChecksState =
  | { readonly kind: 'unknown' }
  | { readonly kind: 'looking'; readonly progress: SheetsProgress | null }
  | { readonly kind: 'failed' }
  | ({ readonly kind: 'known' } & CheckState);

export interface Checks {
  readonly state: Store<ChecksState>;
  readonly last: Store<LastDeed | null>;
  /** The sheet that could not be shown. */
  readonly unreachable: Store<string | null>;
  /** Null while nobody looks. */
  readonly selected: Store<SelectedCells | null>;
  /** Checks the workbook, and again after every change for as long as the pane is open; after a failure it tries again. */
  follow(): Promise<void>;
  /** Reads everything again, where somebody follows: what is noted raises no event. */
  refresh(): void;
  /** Has Excel calculate, where it does only by hand, and checks again. */
  recalculate(): Promise<void>;
  /** Follows what the user selects until it is stopped. */
  followSelection(): () => void;
  show(place: CheckedPlace, address: string): Promise<void>;
  fix(places: readonly [FindingPlace, ...FindingPlace[]]): Promise<void>;
  accept(place: FindingPlace, reason: string): Promise<void>;
  withdraw(acceptance: Acceptance): Promise<void>;
  dismiss(): void;
}

interface CheckWork {
  readonly turn: Turn;
  readonly followCheck: (listener: CheckListener) => Promise<{ readonly refresh: () => void }>;
  readonly fixFindings: (findings: readonly FindingToFix[]) => Promise<FixOutcome>;
  readonly accept: (finding: FindingToFix, reason: string) => Promise<AcceptOutcome>;
  readonly withdraw: (acceptance: Acceptance) => Promise<AcceptOutcome>;
  readonly showCell: WorkbookPort['showCell'];
  readonly recalculate: WorkbookPort['recalculate'];
  readonly followSelection: WorkbookPort['followSelection'];
}

const retryAfter = 2000;

/** What the rules say of the workbook, from the moment it is first asked for. */
export function createChecks(work: CheckWork): Checks {
  const { followCheck, showCell } = work;
  const state = createStore<ChecksState>({ kind: 'unknown' });
  const last = createStore<LastDeed | null>(null);
  const unreachable = createStore<string | null>(null);
  const selected = createStore<SelectedCells | null>(null);
  let following: ReturnType<typeof followCheck> | null = null;
  let readAccepted: CheckState['accepted'] | null = null;

  function onCheck(check: CheckState): void {
    const before = state.get();
    // After an edit only cells are read: what was accepted meanwhile is younger than what was read before.
    const isOld = check.accepted === readAccepted && before.kind === 'known';
    readAccepted = check.accepted;
    state.set({ kind: 'known', ...check, accepted: isOld ? before.accepted : check.accepted });
    // Taken back, or somebody wrote it again: it is no longer true that it was changed.
    if (isBack(last.get(), check)) last.set(null);
  }

  function refresh(): void {
    // One that fails says so where it was asked for.
    following?.then(
      (check) => {
        check.refresh();
      },
      () => undefined,
    );
  }

  return {
    state,
    last,
    unreachable,
    selected,
    async follow() {
      if (following) return;
      state.set({ kind: 'looking', progress: null });
      try {
        following = followCheck({
          onCheck,
          onProgress: (progress) => {
            // Later checks go on behind what is shown.
            if (state.get().kind === 'looking') state.set({ kind: 'looking', progress });
          },
          onFault: rememberError,
          pause: () => new Promise((resolve) => setTimeout(resolve, retryAfter)),
        });
        await following;
      } catch (error) {
        following = null;
        rememberError(error);
        state.set({ kind: 'failed' });
      }
    },
    refresh,
    async recalculate() {
      // Where Excel cannot be reached, the check that follows says so.
      await work.recalculate().catch(rememberError);
      refresh();
    },
    followSelection: () => followInto(selected, work.followSelection),
    async show({ sheetId, form }, address) {
      try {
        await showCell(sheetId, address);
        unreachable.set(null);
      } catch (error) {
        rememberError(error);
        unreachable.set(form.sheet);
      }
    },
    ...deedsOf(work, state, last),
    dismiss() {
      last.set(null);
      unreachable.set(null);
    },
  };
}

/** Until it is stopped. */
function followInto(
  selected: Store<SelectedCells | null>,
  follow: CheckWork['followSelection'],
): () => void {
  let isStopped = false;
  const following = follow((cells) => {
    if (!isStopped) selected.set(cells);
  }).catch((error: unknown) => {
    // Without it the list is as good, only not at hand.
    rememberError(error);
    return () => Promise.resolve();
  });
  return () => {
    isStopped = true;
    selected.set(null);
    void following.then((stop) => stop()).catch(rememberError);
  };
}

/** What the user does about what was found, and what became of it last. */
function deedsOf(
  { turn, fixFindings, accept, withdraw }: CheckWork,
  state: Store<ChecksState>,
  last: Store<LastDeed | null>,
): Pick<Checks, 'fix' | 'accept' | 'withdraw'> {
  function onAccepted(deed: LastDeed & { readonly deed: 'accepted' | 'withdrawn' }): void {
    const { outcome } = deed;
    const before = state.get();
    if (outcome.kind === 'failed') rememberProblem(outcome.problem);
    // Names and notes raise no event.
    if (outcome.kind === 'done' && before.kind === 'known')
      state.set({ ...before, accepted: outcome.accepted });
    last.set(deed);
  }

  return {
    async fix(places) {
      await turn.take(async () => {
        const outcome = await fixFindings(places);
        if (outcome.kind === 'failed') rememberProblem(outcome.problem);
        last.set({ deed: 'fixed', places, outcome });
      });
    },
    async accept(place, reason) {
      await turn.take(async () => {
        const outcome = await accept(place, reason);
        const { form, finding } = place;
        onAccepted({ deed: 'accepted', sheet: form.sheet, address: finding.at[0], outcome });
      });
    },
    async withdraw(acceptance) {
      await turn.take(async () => {
        const outcome = await withdraw(acceptance);
        onAccepted({ deed: 'withdrawn', ...acceptance.place, outcome });
      });
    },
  };
}
