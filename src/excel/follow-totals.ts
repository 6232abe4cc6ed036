import type { FormTotal, TotalsReport } from '../app';
import { coalesce } from './coalesce';
import { workbookError } from './host-problem';
import { createTotalsReader } from './read-totals';

const retryAfter = 2000;

/**
 * Reports the totals now and after every change. A formula's new result raises no event: what raises one is the edit that
 * caused it, on whichever sheet, so that all sheets are listened to, and the totals are read then. Reading changes nothing and
 * so raises no further event.
 */
export async function followTotals(
  listener: (report: TotalsReport) => void,
): Promise<() => Promise<void>> {
  const read = createTotalsReader();
  let stopped = false;
  let last: readonly FormTotal[] = [];

  function report(totals: readonly FormTotal[], isCurrent: boolean): void {
    last = totals;
    if (!stopped) listener({ totals, isCurrent });
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
  const onChange = async () => {
    if (!stopped) refresh();
  };

  const stop = await register(onChange).catch((error: unknown) => {
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

/** Handlers for the whole workbook; resolves to what takes them off again. */
async function register(onChange: () => Promise<void>): Promise<() => Promise<void>> {
  const registrations = await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const added = [
      worksheets.onChanged.add(onChange),
      worksheets.onAdded.add(onChange),
      worksheets.onDeleted.add(onChange),
      // A renamed sheet raises an event from ExcelApi 1.17 on only; its new name is read when the user next changes sheets.
      worksheets.onActivated.add(onChange),
    ];
    await context.sync();
    return { context, added };
  });
  // Only the context a handler was added with can remove it.
  return () =>
    Excel.run(registrations.context, async (context) => {
      for (const handler of registrations.added) handler.remove();
      await context.sync();
    });
}
