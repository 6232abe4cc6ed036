import type * as Report from './index';

/** What makes a report of a check. */
export function loadReport(): Promise<typeof Report> {
  return import(/* webpackChunkName: "report" */ './index');
}
