import type * as Narrative from './index';

/** What reads the figures of a text and writes it on a sheet. */
export function loadNarrative(): Promise<typeof Narrative> {
  return import(/* webpackChunkName: "narrative" */ './index');
}
