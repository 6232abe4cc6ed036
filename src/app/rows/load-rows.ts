import type * as Rows from './index';

/** Reading a sheet as a form comes when it is first needed: what inserts forms stays small. */
export function loadRows(): Promise<typeof Rows> {
  return import(/* webpackChunkName: "rows" */ './index');
}
