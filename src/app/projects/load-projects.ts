import type * as Projects from './index';

/** It reads sheets as forms, as what changes rows does: one chunk holds both. */
export function loadProjects(): Promise<typeof Projects> {
  return import(/* webpackChunkName: "rows" */ './index');
}
