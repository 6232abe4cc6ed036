import type { MarkedPlace } from '../app';
import { workbookError } from './host-problem';
import { markedRange } from './marked-range';
import { createTotalsReader } from './following/read-totals';

/** Selects where a total stands, or where a form begins. */
export async function showTotal(total: MarkedPlace): Promise<void> {
  try {
    if (await select(total)) return;
    // The mark is gone, but the form may have another: a copy whose original was deleted, or names made anew.
    const { totals, forms } = await createTotalsReader()();
    const now = [...totals, ...forms].find((other) => isSamePlace(other, total));
    if (now && (await select(now))) return;
    throw new RangeError(`${total.mark.name} stands for no cell any more`);
  } catch (error) {
    throw workbookError(error);
  }
}

/** Whether the mark was there. */
async function select({ mark }: MarkedPlace): Promise<boolean> {
  return Excel.run(async (context) => {
    const range = markedRange(context.workbook, mark).load('address');
    await context.sync();
    if (range.isNullObject) return false;
    range.worksheet.activate();
    range.getCell(0, 0).select();
    await context.sync();
    return true;
  });
}

function isSamePlace(one: MarkedPlace, other: MarkedPlace): boolean {
  return one.mark.name === other.mark.name && one.sheet === other.sheet;
}
