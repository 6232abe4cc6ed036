import type * as Feed from './index';

/** It reads sheets as forms, as what changes rows does: one chunk holds both. */
export function loadFeed(): Promise<typeof Feed> {
  return import(/* webpackChunkName: "rows" */ './index');
}
