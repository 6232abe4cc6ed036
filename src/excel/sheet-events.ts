import type { SheetEvent } from '../app';
import { areaOf } from './loaded-grid';

type EditEvent = Pick<Excel.WorksheetChangedEventArgs, 'worksheetId' | 'changeType' | 'address'>;

/**
 * Listens to the whole workbook; resolves to what stops listening. A formula's new result raises no event: what raises one is the
 * edit that caused it, on whichever sheet. A renamed sheet raises one from ExcelApi 1.17 on only: its new name is noticed when the
 * user next changes sheets.
 */
export async function listenToSheets(
  onEvent: (event: SheetEvent) => void,
): Promise<() => Promise<void>> {
  const hearEdit = async ({ worksheetId, changeType, address }: EditEvent) => {
    const edited = changeType === 'RangeEdited' ? areaOf(address) : null;
    onEvent({ sheetId: worksheetId, edited });
  };
  const hear = async ({ worksheetId }: { readonly worksheetId: string }) => {
    onEvent({ sheetId: worksheetId, edited: null });
  };
  const hearAll = async () => {
    onEvent({ sheetId: null, edited: null });
  };
  const registrations = await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const added = [
      worksheets.onChanged.add(hearEdit),
      worksheets.onAdded.add(hearAll),
      worksheets.onDeleted.add(hearAll),
      worksheets.onActivated.add(hear),
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
