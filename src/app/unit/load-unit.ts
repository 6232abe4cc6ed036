import type * as Unit from './index';

/** It reads sheets as forms, as what changes rows does: one chunk holds both. */
export function loadUnit(): Promise<typeof Unit> {
  return import(/* webpackChunkName: "rows" */ './index');
}
