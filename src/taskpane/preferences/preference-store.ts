import { rememberError } from '../diagnosis/last-error';
import { createStore, type Store } from '../store/store';
import { defaultPreferences, type Preferences } from './preferences';

export interface PreferenceState {
  readonly preferences: Preferences;
  /** Whether what the user chooses outlives the pane. */
  readonly kept: boolean;
}

export type PreferenceChange = (preferences: Preferences) => Preferences;

export interface PreferenceStore {
  readonly state: Store<PreferenceState>;
  /** Reads what was stored; the pane works with the defaults until then, and without if it cannot be read. */
  load(): Promise<void>;
  change(change: PreferenceChange): Promise<void>;
}

/** A chunk of its own, outside the first load: asked for early it comes while Office is still starting. */
export const fetchStorage = () =>
  import(/* webpackChunkName: "preferences" */ './stored-preferences');

export function createPreferenceStore(): PreferenceStore {
  const state = createStore<PreferenceState>({ preferences: defaultPreferences, kept: true });
  // Null as soon as the stored value has come: what the user chose while it was on its way is newer, and is done to it too.
  let early: PreferenceChange[] | null = [];

  const attempt = async (
    use: (stored: Awaited<ReturnType<typeof fetchStorage>>) => Preferences,
  ) => {
    try {
      const preferences = use(await fetchStorage());
      state.set({ preferences, kept: true });
    } catch (error) {
      rememberError(error);
      state.set({ ...state.get(), kept: false });
    }
  };

  const loaded = (stored: Awaited<ReturnType<typeof fetchStorage>>): Preferences => {
    if (early === null) return state.get().preferences;
    const changes = early;
    const preferences = changes.reduce(
      (before, change) => change(before),
      stored.loadPreferences(),
    );
    early = null;
    return preferences;
  };

  return {
    state,
    load: () => attempt(loaded),
    change(change) {
      early?.push(change);
      const { preferences, ...rest } = state.get();
      state.set({ ...rest, preferences: change(preferences) });
      return attempt((stored) => {
        const latest = loaded(stored);
        stored.savePreferences(latest);
        return latest;
      });
    },
  };
}
