import type { SheetEvent } from '../../app';
import { areaOf } from '../reading/loaded-grid';
import { followNames, tellsOfNames, whatIsNamed } from './sheet-names';

type EditEvent = Pick<Excel.WorksheetChangedEventArgs, 'worksheetId' | 'changeType' | 'address'>;

/**
 * Listens to the whole workbook; resolves to what stops listening. A formula's new result raises no event: what raises one is the
 * edit that caused it, on whichever sheet. Where a sheet's new name raises none, names are known from the beginning, and others are
 * noticed when somebody asks for them.
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
    const added: OfficeExtension.EventHandlerResult<never>[] = [
      worksheets.onChanged.add(hearEdit),
      worksheets.onAdded.add(hearAll),
      worksheets.onDeleted.add(hearAll),
      worksheets.onActivated.add(hear),
    ];
    const isTold = tellsOfNames();
    if (isTold) added.push(worksheets.onNameChanged.add(hear));
    else worksheets.load(whatIsNamed);
    await context.sync();
    const forgetNames = isTold
      ? null
      : followNames(worksheets, (sheetId) => {
          onEvent({ sheetId, edited: null });
        });
    return { context, added, forgetNames };
  });
  // Only the context a handler was added with can remove it.
  return () => {
    registrations.forgetNames?.();
    return Excel.run(registrations.context, async (context) => {
      for (const handler of registrations.added) handler.remove();
      await context.sync();
    });
  };
}
