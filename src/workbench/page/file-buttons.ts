import type { Workbench } from '../host/workbench';
import { openFile, saveFile } from '../xlsx/file-in-engine';
import { UnreadableFile } from '../xlsx/unreadable-file';
import { press } from './controls';
import { element } from './dom';

interface FileActions {
  /** Another workbook is open: the add-in starts anew, as in Excel. */
  readonly opened: (fileName: string) => void;
  readonly failed: (message: string) => void;
}

/** Opens and saves .xlsx files of this computer; nothing is uploaded. */
export function fileButtons(workbench: Workbench, actions: FileActions): readonly HTMLElement[] {
  const { engine } = workbench;
  const picker = element('input', { type: 'file', accept: '.xlsx', hidden: true });

  picker.addEventListener('change', () => {
    const file = picker.files?.[0];
    picker.value = '';
    if (file) void open(file);
  });

  async function open(file: File): Promise<void> {
    try {
      const bytes = new Uint8Array(await file.arrayBuffer());
      await openFile(engine, bytes, file.name);
      actions.opened(file.name);
    } catch (error) {
      if (!(error instanceof UnreadableFile)) throw error;
      actions.failed(error.message);
    }
  }

  async function save(): Promise<void> {
    const bytes = await saveFile(engine);
    const address = URL.createObjectURL(new Blob([bytes.slice().buffer]));
    element('a', { href: address, download: fileNameOf(engine.book.getName()) }).click();
    URL.revokeObjectURL(address);
  }

  return [press('打开 Open', () => picker.click()), press('保存 Save', () => void save()), picker];
}

function fileNameOf(name: string): string {
  return name.endsWith('.xlsx') ? name : `${name}.xlsx`;
}
