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

/** Begins an empty workbook, opens and saves .xlsx files of this computer; nothing is uploaded. */
export function fileButtons(workbench: Workbench, actions: FileActions): readonly HTMLElement[] {
  const { engine } = workbench;
  const picker = element('input', { type: 'file', accept: '.xlsx', hidden: true });

  picker.addEventListener('change', () => {
    const file = picker.files?.[0];
    picker.value = '';
    if (file) said(open(file));
  });

  function mayClose(): boolean {
    const question =
      '另一个工作簿会取代现在这个，未保存的内容会丢失。继续吗？\n' +
      'Another workbook takes the place of this one; what is not saved is lost. Go on?';
    return !engine.savedState.changed || confirm(question);
  }

  function begin(): void {
    if (!mayClose()) return;
    engine.open();
    actions.opened(engine.book.getName());
  }

  function pick(): void {
    if (mayClose()) picker.click();
  }

  async function open(file: File): Promise<void> {
    const bytes = new Uint8Array(await file.arrayBuffer());
    await openFile(engine, bytes, file.name);
    actions.opened(file.name);
  }

  async function save(): Promise<void> {
    const bytes = await saveFile(engine);
    const address = URL.createObjectURL(new Blob([bytes.slice().buffer]));
    element('a', { href: address, download: fileNameOf(engine.book.getName()) }).click();
    URL.revokeObjectURL(address);
  }

  /** An unreadable file has a sentence of its own; anything else is ours, and is said too. */
  function said(work: Promise<void>): void {
    work.catch((error: unknown) => {
      const reason = error instanceof Error ? error.message : String(error);
      actions.failed(
        error instanceof UnreadableFile ? reason : `没有成功 This did not work: ${reason}`,
      );
    });
  }

  return [
    press('新建 New', begin),
    press('打开 Open', pick),
    press('保存 Save', () => said(save())),
    picker,
  ];
}

function fileNameOf(name: string): string {
  return name.endsWith('.xlsx') ? name : `${name}.xlsx`;
}
