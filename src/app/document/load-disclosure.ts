import type * as Disclosure from './index';

/** What makes a document of the workbook. */
export function loadDisclosure(): Promise<typeof Disclosure> {
  return import(/* webpackChunkName: "disclosure" */ './index');
}
