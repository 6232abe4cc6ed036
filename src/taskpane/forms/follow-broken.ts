import type { WorkbookPort } from '../../app';
import { followWhile } from '../../app/follow-while';
import { rememberError } from '../diagnosis/last-error';
import type { FormRepairs } from './form-repairs';

/** So long nothing more is to happen before a sheet is looked at, in milliseconds. */
export const calm = 800;

/**
 * What a look told of broken forms is told until it is no longer so: a sheet with one is looked at again after it was changed, where the
 * user may have mended the form, or taken back what broke it. One that was mended stays in sight until the next look, where she may take
 * the mending back.
 */
export function followBroken(
  workbook: Pick<WorkbookPort, 'followSheets'>,
  repairs: Pick<FormRepairs, 'state' | 'lookAt'>,
): void {
  /** Sheets that had a broken form since the user looked. */
  const told = new Set<string>();
  const changed = new Set<string>();
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const followSheets = followWhile(
    () =>
      workbook.followSheets(({ sheetId }) => {
        hear(sheetId);
      }),
    rememberError,
  );

  function hear(sheetId: string | null): void {
    for (const one of told) if (sheetId === null || sheetId === one) changed.add(one);
    if (changed.size === 0) return;
    clearTimeout(waiting);
    waiting = setTimeout(() => {
      const sheets = [...changed];
      changed.clear();
      void Promise.all(sheets.map(repairs.lookAt)).catch(rememberError);
    }, calm);
  }

  function follow(): void {
    const now = repairs.state.get();
    if (now.kind !== 'known') told.clear();
    else {
      for (const { state, sheetId } of now.inspection.forms)
        if (state !== 'fine') told.add(sheetId);
    }
    followSheets(told.size > 0);
  }

  repairs.state.subscribe(follow);
  follow();
}
