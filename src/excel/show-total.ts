import type { FormTotal } from '../app';
import { workbookError } from './host-problem';
import { markedRange } from './marked-range';
import { createTotalsReader } from './read-totals';

export async function showTotal(total: FormTotal): Promise<void> {
  try {
    if (await select(total)) return;
    // The mark is gone, but the form may have another: a copy whose original was deleted, or names made anew.
    const now = (await createTotalsReader()()).find((other) => isSameTotal(other, total));
    if (now && (await select(now))) return;
    throw new RangeError(`${total.mark.name} stands for no cell any more`);
  } catch (error) {
    throw workbookError(error);
  }
}

/** Whether the mark was there. */
async function select({ mark }: FormTotal): Promise<boolean> {
  return Excel.run(async (context) => {
    const range = markedRange(context.workbook, mark).load('address');
    await context.sync();
    if (range.isNullObject) return false;
    range.worksheet.activate();
    range.select();
    await context.sync();
    return true;
  });
}

function isSameTotal(one: FormTotal, other: FormTotal): boolean {
  return one.mark.name === other.mark.name && one.sheet === other.sheet;
}
