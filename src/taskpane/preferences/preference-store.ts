import { rememberError } from '../diagnosis/last-error';
import { createStore, type Store } from '../store/store';
import { defaultPreferences, type Preferences } from './preferences';

export interface PreferenceState {
  readonly preferences: Preferences;
  /** Whether what the user chooses outlives the pane. */
  readonly kept: boolean;
}

export interface PreferenceStore {
  readonly state: Store<PreferenceState>;
  /** Reads what was stored; the pane works with the defaults until then, and without if it cannot be read. */
  load(): Promise<void>;
  change(preferences: Preferences): Promise<void>;
}

const storage = () => import(/* webpackChunkName: "preferences" */ './stored-preferences');

export function createPreferenceStore(): PreferenceStore {
  const state = createStore<PreferenceState>({ preferences: defaultPreferences, kept: true });
  let chosen = false;

  const attempt = async (use: (stored: Awaited<ReturnType<typeof storage>>) => Preferences) => {
    try {
      const preferences = use(await storage());
      state.set({ preferences, kept: true });
    } catch (error) {
      rememberError(error);
      state.set({ ...state.get(), kept: false });
    }
  };

  return {
    state,
    load: () =>
      attempt((stored) => {
        const before = stored.loadPreferences();
        // What the user chose while the stored value was on its way is newer.
        return chosen ? state.get().preferences : before;
      }),
    change(preferences) {
      chosen = true;
      state.set({ ...state.get(), preferences });
      return attempt((stored) => {
        const latest = state.get().preferences;
        stored.savePreferences(latest);
        return latest;
      });
    },
  };
}
