import type { AsksAboutRenaming, DepartmentProfile, Renaming, SaveProfileOutcome } from '../../app';
import { rememberError, rememberProblem } from '../diagnosis/last-error';
import { createStore, type Store } from '../store/store';

export type ProfileState =
  | { readonly kind: 'reading' }
  | { readonly kind: 'failed' }
  /** Null: the workbook has none yet. */
  | {
      readonly kind: 'read';
      readonly profile: DepartmentProfile | null;
      /** What was saved was undone. */
      readonly isUndone?: true;
    };

export type SavingState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'busy' }
  /** Nothing is saved yet: forms say what the department was called. */
  | {
      readonly kind: 'asking';
      readonly profile: DepartmentProfile;
      readonly question: AsksAboutRenaming;
    }
  | { readonly kind: 'ended'; readonly outcome: EndedSaving }
  /** Excel took it back: the forms say again what they said before, and so does the profile. */
  | { readonly kind: 'undone'; readonly profile: DepartmentProfile | null };

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
  /** Reads what holds now that the user undid or redid what a profile put into forms. */
  goBack(to: 'before' | 'after'): Promise<void>;
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
    async goBack(to) {
      if (saving.get().kind === 'busy') return;
      const before = saves;
      const profile = await work.load().catch(rememberError);
      if (profile === undefined || saves !== before) return;
      const isUndone = to === 'before';
      state.set({ kind: 'read', profile, ...(isUndone && { isUndone }) });
      written.set(profile);
      saving.set(isUndone ? { kind: 'undone', profile } : { kind: 'idle' });
    },
    dismiss() {
      if (saving.get().kind !== 'busy') saving.set({ kind: 'idle' });
    },
  };
}
