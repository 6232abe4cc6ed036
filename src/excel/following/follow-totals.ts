import type { TotalsReport } from '../../app';
import { coalesce } from './coalesce';
import { workbookError } from '../host-problem';
import { createTotalsReader, type TotalsRead } from './read-totals';
import { listenToSheets } from './sheet-events';

const retryAfter = 2000;

/** Reports the totals now and after every change. Reading changes nothing and so raises no further event. */
export async function followTotals(
  listener: (report: TotalsReport) => void,
): Promise<() => Promise<void>> {
  const read = createTotalsReader();
  let stopped = false;
  let last: TotalsRead = { totals: [], forms: [] };

  function report(found: TotalsRead, isCurrent: boolean): void {
    last = found;
    if (!stopped) listener({ ...found, isCurrent });
  }

  async function readAndReport(): Promise<void> {
    // Once more before giving up: what a passing fault hides is worth no alarm.
    report(await read().catch(read), true);
  }

  const refresh = coalesce(async () => {
    if (stopped) return;
    try {
      await readAndReport();
    } catch {
      // Nothing tells when the workbook can be read again.
      report(last, false);
      setTimeout(refresh, retryAfter);
    }
  }, console.error);
  const stop = await listenToSheets(() => {
    if (!stopped) refresh();
  }).catch((error: unknown) => {
    throw workbookError(error);
  });
  try {
    await readAndReport();
  } catch (error) {
    stopped = true;
    await stop().catch(() => undefined);
    throw workbookError(error);
  }
  return async () => {
    stopped = true;
    await stop();
  };
}
