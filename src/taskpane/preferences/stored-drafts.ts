// As stored-preferences.ts: the library is large, so that this file is imported dynamically.
import { Storage } from '@microsoft/office-js-helpers';
import type { NarrativeDrafts } from './drafts';
import { readDrafts, withUnread } from './drafts-schema';

const container = 'budget-forms';
const key = 'drafts';

/** Throws where the browser forbids it. */
export function loadDrafts(): NarrativeDrafts {
  return readDrafts(new Storage<unknown>(container).get(key));
}

/** Throws where the browser forbids it or it is full. What is stored there and cannot be read stays. */
export function saveDrafts(drafts: NarrativeDrafts): void {
  const storage = new Storage<unknown>(container);
  storage.set(key, withUnread(storage.get(key), drafts));
}
