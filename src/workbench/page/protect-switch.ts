import type { Workbench } from '../host/workbench';
import { protectionOptions } from '../model/worksheet/protection-options';
import { protectionKey } from '../model/worksheet/protection';
import { tick } from './controls';

/** Protects the sheet in front, without a password, as far as add-ins are concerned. */
export function protectSwitch({ engine, onChange }: Workbench): HTMLElement {
  const activeSheet = () => engine.book.getActiveSheet().getSheetId();
  const { label, box } = tick('对加载项保护此表 Protected from the add-in', (on) => {
    const protection = on ? { options: protectionOptions(null) } : undefined;
    engine.sideData.set(protectionKey(activeSheet()), protection, { undoable: false });
  });
  onChange(() => (box.checked = engine.sideData.get(protectionKey(activeSheet())) !== undefined));
  return label;
}
