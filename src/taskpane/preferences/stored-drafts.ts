// As stored-preferences.ts: the library is large, so that this file is imported dynamically.
import { Storage } from '@microsoft/office-js-helpers';
import type { NarrativeDrafts } from './drafts';
import { readDrafts } from './drafts-schema';

const container = 'budget-forms';
const key = 'drafts';

/** Throws where the browser forbids it. */
export function loadDrafts(): NarrativeDrafts {
  return readDrafts(new Storage<unknown>(container).get(key));
}

/** Throws where the browser forbids it or it is full. */
export function saveDrafts(drafts: NarrativeDrafts): void {
  new Storage<NarrativeDrafts>(container).set(key, drafts);
}
