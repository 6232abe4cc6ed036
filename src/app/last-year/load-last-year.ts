import type * as LastYear from './index';

/** What turns a file of the year before into this year's forms: large, and needed once a year. */
export function loadLastYear(): Promise<typeof LastYear> {
  return import(/* webpackChunkName: "last-year" */ './index');
}
