import type * as Balance from './index';

/** It reads sheets as forms, as what changes rows does: one chunk holds both. */
export function loadBalance(): Promise<typeof Balance> {
  return import(/* webpackChunkName: "rows" */ './index');
}
