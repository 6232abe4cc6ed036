import type { AddinSession } from '../bridge/addin-session';
import type { SideData } from '../engine/side-data';
import { documentSettingsKey } from '../model/settings/settings-store';

/** `Office.context.document.settings`: stored in the workbook, by key as JSON text; not part of undo. */
export function documentSettings(
  sideData: SideData,
  runtimes: () => readonly AddinSession[],
): AddinSession['settings'] {
  return {
    read: () => sideData.get<Readonly<Record<string, string>>>(documentSettingsKey) ?? {},
    write(settings) {
      sideData.set(documentSettingsKey, settings, { undoable: false });
      setTimeout(() => runtimes().forEach((runtime) => runtime.onSettingsChanged?.()), 0);
    },
  };
}
