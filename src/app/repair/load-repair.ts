import type * as Repair from './index';

/** It reads sheets as forms, and comes with what does the same for rows. */
export function loadRepair(): Promise<typeof Repair> {
  return import(/* webpackChunkName: "rows" */ './index');
}
