import { windowsExternal } from '../bridge/windows-bridge';
import type { AddinSession } from '../bridge/addin-session';
import { bareWindow } from './bare-window';

/** The unmodified client library, started against a session of the workbench. */
export interface OfficeInNode {
  readonly Excel: typeof Excel;
  readonly Office: typeof Office;
}

export async function startOffice(session: AddinSession): Promise<OfficeInNode> {
  const window = bareWindow(windowsExternal(session));
  const office = window.Office as typeof Office;
  await office.onReady();
  return { Excel: window.Excel as typeof Excel, Office: office };
}
