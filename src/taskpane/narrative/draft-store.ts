import { rememberError } from '../diagnosis/last-error';
import {
  joinDrafts,
  noDraft,
  withDraft,
  withoutSettled,
  type NarrativeDraft,
  type NarrativeDrafts,
} from '../preferences/drafts';
import { createStore, type Store } from '../store/store';

export interface DraftState {
  readonly drafts: NarrativeDrafts;
  /** Whether what is typed outlives the pane. */
  readonly kept: boolean;
}

export interface DraftStore {
  readonly state: Store<DraftState>;
  /** Reads what was stored once; without it what is typed lives as long as the pane. */
  load(): Promise<void>;
  /** The base is what the workbook says of it now. */
  type(key: string, name: string, text: string, base: string): void;
  chooseStyle(key: string, styleId: string): void;
  /** Forgets what was typed, given as it was typed, where the workbook says the same. */
  settle(key: string, said: NarrativeDraft['texts']): void;
  /** These words went into the workbook: what differs from them there later is somebody else's. */
  rebase(key: string, said: NarrativeDraft['texts']): void;
  /** The user chose between these words and those of somebody else; null for the latter. */
  resolve(
    key: string,
    names: readonly string[],
    chosen: Pick<NarrativeDraft, 'texts' | 'bases'> | null,
  ): void;
}

interface StoredDrafts {
  readonly loadDrafts: () => NarrativeDrafts;
  readonly saveDrafts: (drafts: NarrativeDrafts) => void;
}

/** What is typed is stored as it is typed: the pane may be closed at any moment. */
export function createDraftStore(storage: () => Promise<StoredDrafts>): DraftStore {
  const state = createStore<DraftState>({ drafts: {}, kept: true });
  let stored: StoredDrafts | null = null;

  function keep(use: () => void): void {
    try {
      use();
    } catch (error) {
      rememberError(error);
      state.set({ ...state.get(), kept: false });
    }
  }

  /** With what panes of other workbooks of the same department and year stored since; own words stay as they are seen here. */
  function together(key: string): NarrativeDrafts {
    const { drafts, kept } = state.get();
    let there: NarrativeDraft | undefined;
    keep(() => {
      if (kept) there = stored?.loadDrafts()[key];
    });
    return there
      ? joinDrafts({ ...drafts, [key]: there }, { [key]: drafts[key] ?? noDraft })
      : drafts;
  }

  function put(key: string, drafts: NarrativeDrafts): void {
    state.set({ ...state.get(), drafts });
    keep(() => {
      // Panes of other workbooks store their texts in the same place.
      stored?.saveDrafts(withDraft(stored.loadDrafts(), key, drafts[key] ?? noDraft));
    });
  }

  function change(key: string, next: (draft: NarrativeDraft) => NarrativeDraft): void {
    const drafts = together(key);
    put(key, withDraft(drafts, key, next(drafts[key] ?? noDraft)));
  }

  return {
    state,
    async load() {
      if (stored) return;
      try {
        const found = await storage();
        stored = found;
        keep(() => {
          const before = state.get();
          const drafts = joinDrafts(found.loadDrafts(), before.drafts);
          state.set({ ...before, drafts });
          if (Object.keys(before.drafts).length > 0) found.saveDrafts(drafts);
        });
      } catch (error) {
        rememberError(error);
        state.set({ ...state.get(), kept: false });
      }
    },
    type(key, name, text, base) {
      change(key, (draft) => ({
        ...draft,
        texts: { ...draft.texts, [name]: text },
        bases: draft.texts[name] === undefined ? { ...draft.bases, [name]: base } : draft.bases,
      }));
    },
    chooseStyle(key, styleId) {
      change(key, (draft) => ({ ...draft, styleId }));
    },
    settle(key, said) {
      const before = together(key);
      const drafts = withoutSettled(before, key, said);
      if (drafts !== before) put(key, drafts);
    },
    rebase(key, said) {
      const open = state.get().drafts[key]?.texts ?? {};
      const own = Object.entries(said).filter(([name]) => open[name] !== undefined);
      if (own.length === 0) return;
      change(key, (draft) => ({
        ...draft,
        bases: { ...draft.bases, ...Object.fromEntries(own) },
      }));
    },
    resolve(key, names, chosen) {
      const without = (all: NarrativeDraft['texts']) =>
        Object.fromEntries(Object.entries(all).filter(([name]) => !names.includes(name)));
      change(key, (draft) => ({
        ...draft,
        texts: { ...without(draft.texts), ...chosen?.texts },
        bases: { ...without(draft.bases), ...chosen?.bases },
      }));
    },
  };
}
