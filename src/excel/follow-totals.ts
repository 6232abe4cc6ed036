import type { FormTotal } from '../app';
import { coalesce } from './coalesce';
import { workbookError } from './host-problem';
import { createTotalsReader } from './read-totals';

/**
 * Reports the totals now and after every change. A formula's new result raises no event: what raises one is the edit that
 * caused it, on whichever sheet, so that all sheets are listened to, and the totals are read then. Reading changes nothing and
 * so raises no further event.
 */
export async function followTotals(
  listener: (totals: readonly FormTotal[]) => void,
): Promise<() => Promise<void>> {
  const read = createTotalsReader();
  let stopped = false;
  let last: readonly FormTotal[] = [];

  function report(totals: readonly FormTotal[]): void {
    last = totals;
    if (!stopped) listener(totals);
  }

  const refresh = coalesce(async () => {
    // Once more before giving up; totals that may be out of date are shown as unknown, not as they were.
    const totals = await read()
      .catch(read)
      .catch(() => last.map((total) => ({ ...total, amount: null })));
    report(totals);
  }, console.error);
  const onChange = async () => {
    if (!stopped) refresh();
  };

  const stop = await register(onChange).catch((error: unknown) => {
    throw workbookError(error);
  });
  try {
    report(await read());
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
