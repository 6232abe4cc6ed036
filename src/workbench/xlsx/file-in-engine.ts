import type { Engine } from '../engine/engine';
import { openXlsx } from './open-xlsx';
import { saveXlsx } from './save-xlsx';

/** Opens a .xlsx in place of the workbook; throws UnreadableFile and leaves the workbook as it is. */
export async function openFile(engine: Engine, bytes: Uint8Array, fileName: string): Promise<void> {
  const { snapshot, sideData, activeSheetId } = await openXlsx(bytes, fileName);
  engine.open(snapshot, sideData);
  const active = activeSheetId && engine.book.getSheetBySheetId(activeSheetId);
  if (active) engine.book.setActiveSheet(active);
}

export async function saveFile(engine: Engine): Promise<Uint8Array> {
  await engine.calculation.settle();
  const saved = engine.savedState.remember();
  const bytes = await saveXlsx({
    snapshot: engine.book.save(),
    sideData: engine.sideData.entries(),
    activeSheetId: engine.book.getActiveSheet().getSheetId(),
  });
  saved();
  return bytes;
}
