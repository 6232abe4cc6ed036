import type { SheetEvent } from '../../app';
import { workbookError } from '../host-problem';
import { listenToSheets } from './sheet-events';

export async function followSheets(
  onChange: (event: SheetEvent) => void,
): Promise<() => Promise<void>> {
  try {
    return await listenToSheets(onChange);
  } catch (error) {
    throw workbookError(error);
  }
}
