import type * as Subordinates from './index';

/** It reads all forms of a workbook and makes others of them: large, and needed by departments with units only. */
export function loadSubordinates(): Promise<typeof Subordinates> {
  return import(/* webpackChunkName: "subordinates" */ './index');
}
