// The only file that knows @microsoft/office-js-helpers, and only its Storage: the library is of 2018 and 57 KB, so
// this file is imported dynamically, outside the first load.
import { Storage } from '@microsoft/office-js-helpers';
import type { Preferences } from './preferences';
import { readPreferences } from './preferences-schema';

const container = 'budget-forms';
const key = 'preferences';

/** Reads the preferences from the browser's storage; throws where the browser forbids it. */
export function loadPreferences(): Preferences {
  return readPreferences(new Storage<unknown>(container).get(key));
}

/** Keeps the preferences in the browser's storage; throws where the browser forbids it or it is full. */
export function savePreferences(preferences: Preferences): void {
  new Storage<Preferences>(container).set(key, preferences);
}
