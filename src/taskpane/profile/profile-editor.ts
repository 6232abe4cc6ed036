import type { DepartmentProfile } from '../../app';
import { createStore, type Store } from '../store/store';
import { draftFaults, type CheckedField, type DraftFaults } from './draft-faults';
import { draftOf, isSameDraft, type ProfileDraft } from './profile-draft';

export interface EditorState {
  readonly draft: ProfileDraft;
  /** What the workbook holds; null where it has no profile yet. */
  readonly saved: DepartmentProfile | null;
  /** Fields that were left once: what is missing in them may be said. */
  readonly left: readonly CheckedField[];
}

/** The profile that is being typed: kept while other pages are shown, and written only when the user says so. */
export interface ProfileEditor {
  readonly state: Store<EditorState>;
  /** Somebody was sent here to fill it in, and the cursor is not there yet. */
  readonly isAskedFor: Store<boolean>;
  type(change: Partial<ProfileDraft>): void;
  leave(...fields: readonly CheckedField[]): void;
  /** Back to what the workbook holds. */
  discard(): void;
  /** The workbook holds this now. What was typed is kept, unless it says the same as before. */
  follow(saved: DepartmentProfile | null): void;
  /** The workbook is back at this: what was saved before stays typed, to be saved again or discarded. */
  goBack(saved: DepartmentProfile | null): void;
}

export function createProfileEditor(unknown: DepartmentProfile): ProfileEditor {
  const fresh = (saved: DepartmentProfile | null): EditorState => ({
    draft: draftOf(saved ?? unknown),
    saved,
    left: [],
  });
  const state = createStore(fresh(null));
  const change = (more: Partial<EditorState>) => {
    state.set({ ...state.get(), ...more });
  };
  return {
    state,
    isAskedFor: createStore(false),
    type(typed) {
      change({ draft: { ...state.get().draft, ...typed } });
    },
    leave(...fields) {
      change({ left: [...new Set([...state.get().left, ...fields])] });
    },
    discard() {
      state.set(fresh(state.get().saved));
    },
    follow(saved) {
      const now = state.get();
      const isTouched = hasChanges(now, unknown);
      const isSaved = saved !== null && isSameDraft(now.draft, draftOf(saved));
      if (isTouched && !isSaved) change({ saved });
      else state.set(fresh(saved));
    },
    goBack(saved) {
      change({ saved });
    },
  };
}

/** Whether saving would change what the workbook holds. */
export function hasChanges({ draft, saved }: EditorState, unknown: DepartmentProfile): boolean {
  return !isSameDraft(draft, draftOf(saved ?? unknown));
}

/** The faults that may be said now: not of a field that is still being filled for the first time. */
export function shownFaults({ draft, left }: EditorState): DraftFaults {
  const fields: readonly CheckedField[] = ['department', 'code', 'year', 'published'];
  const faults = draftFaults(draft);
  return Object.fromEntries(
    fields.flatMap((field) => {
      const fault = faults[field];
      return fault && (!fault.isUnfinished || left.includes(field)) ? [[field, fault]] : [];
    }),
  );
}
