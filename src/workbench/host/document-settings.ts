import type { AddinSession } from '../bridge/addin-session';
import type { SideData } from '../engine/side-data';

/** `Office.context.document.settings`: stored in the workbook, by key as JSON text; not part of undo. */
export const documentSettingsKey = 'workbook/document-settings';

export function documentSettings(sideData: SideData): AddinSession['settings'] {
  return {
    read: () => sideData.get<Readonly<Record<string, string>>>(documentSettingsKey) ?? {},
    write: (settings) => sideData.set(documentSettingsKey, settings, { undoable: false }),
  };
}
