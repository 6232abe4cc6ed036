import type * as Exports from './index';

/** What puts figures of a budget system into forms: large, and needed a few times a year. */
export function loadExports(): Promise<typeof Exports> {
  return import(/* webpackChunkName: "exports" */ './index');
}
