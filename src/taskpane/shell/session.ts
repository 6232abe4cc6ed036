import { createPreferenceStore, type PreferenceStore } from '../preferences/preference-store';
import { createLater, type Later } from '../store/later';
import { createPaneWork, type PaneWork } from './pane-work';

/** Everything that lives as long as the pane is open. */
export interface Session {
  readonly preferences: PreferenceStore;
  readonly work: Later<PaneWork>;
}

export function createSession(): Session {
  const preferences = createPreferenceStore();
  return { preferences, work: createLater(() => loadWork(preferences)) };
}

/**
 * Fetches forms and Excel: a chunk of their own, outside the first load. Asked for early it comes while Office is still
 * starting; the Excel object itself is there only after that.
 */
export function fetchParts() {
  return Promise.all([
    import(/* webpackChunkName: "app" */ '../../app'),
    import(/* webpackChunkName: "app" */ '../../excel'),
  ]);
}

// The list would change under the pointer if they came later; an Excel that is busy keeps nobody from inserting.
const patience = 500;

/** The work, as soon as it is known which forms come first: the profile says whose they are, the preferences what was used last. */
async function loadWork(preferences: PreferenceStore): Promise<PaneWork> {
  const [app, excel] = await fetchParts();
  const work = createPaneWork(app, excel, preferences);
  await Promise.race([
    Promise.all([work.profiles.load(), preferences.load()]),
    new Promise((resolve) => setTimeout(resolve, patience)),
  ]);
  return work;
}
