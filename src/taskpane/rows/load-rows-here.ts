import type * as RowsHere from './rows-here';

/** It comes when rows are first looked at, with the code that reads sheets. */
export function loadRowsHere(): Promise<typeof RowsHere> {
  return import(/* webpackChunkName: "rows-here" */ './rows-here');
}
