import type { WorkbookPort } from '../app';

/**
 * Reading what stands, and following it, comes right behind what inserts forms, which stays small. Each imports its own file, all
 * of one chunk.
 */
export const readSheets: WorkbookPort['readSheets'] = async (...given) =>
  (await import(/* webpackChunkName: "standing" */ './reading/read-sheets')).readSheets(...given);

export const readGrids: WorkbookPort['readGrids'] = async (...given) =>
  (await import(/* webpackChunkName: "standing" */ './reading/read-grids')).readGrids(...given);

export const recalculate: WorkbookPort['recalculate'] = async () =>
  (await import(/* webpackChunkName: "standing" */ './reading/calculation')).recalculate();

export const followCalculated: WorkbookPort['followCalculated'] = async (...given) =>
  (await import(/* webpackChunkName: "standing" */ './reading/calculation')).followCalculated(
    ...given,
  );

export const readNamedSheets: WorkbookPort['readNamedSheets'] = async (...given) =>
  (await import(/* webpackChunkName: "standing" */ './reading/read-named-sheets')).readNamedSheets(
    ...given,
  );

export const readActiveSheet: WorkbookPort['readActiveSheet'] = async (...given) =>
  (await import(/* webpackChunkName: "standing" */ './reading/read-active-sheet')).readActiveSheet(
    ...given,
  );

export const followTotals: WorkbookPort['followTotals'] = async (...given) =>
  (await import(/* webpackChunkName: "standing" */ './following/follow-totals')).followTotals(
    ...given,
  );

export const showTotal: WorkbookPort['showTotal'] = async (...given) =>
  (await import(/* webpackChunkName: "standing" */ './show-total')).showTotal(...given);

/** Fetches it before it is asked for. */
export async function fetchReading(): Promise<void> {
  await import(/* webpackChunkName: "standing" */ './reading/read-sheets');
}
