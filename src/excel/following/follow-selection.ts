import type { SelectedCells } from '../../app';
import { parseSheetAddress } from '../../domain/grid/sheet-address';
import { workbookError } from '../host-problem';

/**
 * Calls back with the selected cells now and whenever others are selected. The event of the selection says which they are, without
 * a request; a sheet that comes to the front raises none of its own, so that it is asked what is selected there.
 */
export async function followSelection(
  onSelect: (cells: SelectedCells) => void,
): Promise<() => Promise<void>> {
  let latest = 0;

  async function ask(): Promise<void> {
    latest += 1;
    const asked = latest;
    const cells = await readSelection();
    if (asked === latest) onSelect(cells);
  }

  try {
    const registrations = await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const added = [
        worksheets.onSelectionChanged.add(async ({ worksheetId, address }) => {
          latest += 1;
          onSelect({ sheetId: worksheetId, address });
        }),
        // While a cell is being edited nothing can be read; the next selection says more.
        worksheets.onActivated.add(() => ask().catch(() => undefined)),
      ];
      await context.sync();
      return { context, added };
    });
    await ask().catch(() => undefined);
    // Only the context a handler was added with can remove it.
    return () =>
      Excel.run(registrations.context, async (context) => {
        for (const handler of registrations.added) handler.remove();
        await context.sync();
      });
  } catch (error) {
    throw workbookError(error);
  }
}

async function readSelection(): Promise<SelectedCells> {
  return Excel.run(async (context) => {
    const cell = context.workbook.getActiveCell().load('address');
    const sheet = cell.worksheet.load('id');
    await context.sync();
    const { address = '' } = parseSheetAddress(cell.address) ?? {};
    return { sheetId: sheet.id, address };
  });
}
