import type { AsksAboutRenaming, DepartmentProfile, Renaming, SaveProfileOutcome } from '../../app';
import { rememberError, rememberProblem } from '../diagnosis/last-error';
import { createStore, type Store } from '../store/store';

export type ProfileState =
  | { readonly kind: 'reading' }
  | { readonly kind: 'failed' }
  /** Null: the workbook has none yet. */
  | { readonly kind: 'read'; readonly profile: DepartmentProfile | null };

export type SavingState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'busy' }
  /** Nothing is saved yet: forms say what the department was called. */
  | {
      readonly kind: 'asking';
      readonly profile: DepartmentProfile;
      readonly question: AsksAboutRenaming;
    }
  | { readonly kind: 'ended'; readonly outcome: EndedSaving };

export type EndedSaving = Exclude<SaveProfileOutcome, AsksAboutRenaming>;

/** The profile of the workbook, for as long as the pane is open. */
export interface Profiles {
  readonly state: Store<ProfileState>;
  readonly saving: Store<SavingState>;
  /** What was saved from here last. Notes raise no event: whoever looks at the workbook looks again. */
  readonly saved: Store<DepartmentProfile | null>;
  /** Reads it; again after a failure. False where what is known may be old. */
  load(): Promise<boolean>;
  /** Asks first where forms would be renamed, unless it is said what becomes of them. */
  save(profile: DepartmentProfile, renaming?: Renaming): Promise<void>;
  dismiss(): void;
}

interface ProfileWork {
  readonly load: () => Promise<DepartmentProfile | null>;
  readonly save: (profile: DepartmentProfile, renaming: Renaming) => Promise<SaveProfileOutcome>;
}

export function createProfiles(work: ProfileWork): Profiles {
  const state = createStore<ProfileState>({ kind: 'reading' });
  const saving = createStore<SavingState>({ kind: 'idle' });
  const written = createStore<DepartmentProfile | null>(null);
  // A profile that was saved while it was being read is newer than what was read.
  let saves = 0;
  return {
    state,
    saving,
    saved: written,
    async load() {
      const before = saves;
      if (state.get().kind === 'failed') state.set({ kind: 'reading' });
      try {
        const profile = await work.load();
        if (saves === before) state.set({ kind: 'read', profile });
        return true;
      } catch (error) {
        // Where it was read before, what is known stays, and the diagnosis keeps the error that the user saw.
        if (state.get().kind !== 'reading') return false;
        rememberError(error);
        state.set({ kind: 'failed' });
        return false;
      }
    },
    async save(profile, renaming = 'ask') {
      if (saving.get().kind === 'busy') return;
      saves += 1;
      saving.set({ kind: 'busy' });
      const outcome = await work.save(profile, renaming);
      if (outcome.kind === 'asks') {
        saving.set({ kind: 'asking', profile, question: outcome });
        return;
      }
      if (outcome.kind === 'failed') rememberProblem(outcome.problem);
      else {
        state.set({ kind: 'read', profile });
        written.set(profile);
      }
      saving.set({ kind: 'ended', outcome });
    },
    dismiss() {
      if (saving.get().kind !== 'busy') saving.set({ kind: 'idle' });
    },
  };
}
