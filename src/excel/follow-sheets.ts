import { workbookError } from './host-problem';
import { listenToSheets, type OnSheetEvent } from './sheet-events';

export async function followSheets(onChange: OnSheetEvent): Promise<() => Promise<void>> {
  try {
    return await listenToSheets(onChange);
  } catch (error) {
    throw workbookError(error);
  }
}
