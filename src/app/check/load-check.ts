import type * as Check from './index';

/** The rules and what reads the sheets for them. */
export function loadCheck(): Promise<typeof Check> {
  return import(/* webpackChunkName: "check" */ './index');
}
