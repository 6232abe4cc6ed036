import type { OpenDialog } from '../../src/workbench/host/dialogs';
import { createWorkbench } from '../../src/workbench/host/workbench';
import { startOffice } from '../../src/workbench/node/office-in-node';

test('two pages with the real library talk to each other through a dialog', async () => {
  const workbench = createWorkbench();
  try {
    const shown: OpenDialog[] = [];
    workbench.onDialog = (dialog) => shown.push(dialog);
    const parent = await startOffice(workbench.connect());
    const dialog = await new Promise<Office.Dialog>((resolve) => {
      parent.Office.context.ui.displayDialogAsync('https://example.org/dialog.html', ({ value }) =>
        resolve(value),
      );
    });
    const [open] = shown;
    if (!open) throw new Error('The dialog was not shown');
    const child = await startOffice(open.session);
    expect(child.Office.context.ui).toHaveProperty('messageParent');

    const heard: unknown[] = [];
    dialog.addEventHandler(parent.Office.EventType.DialogMessageReceived, (message) => {
      heard.push(message);
    });
    await new Promise((resolve) => {
      child.Office.context.ui.addHandlerAsync(
        child.Office.EventType.DialogParentMessageReceived,
        ({ message }: { message: string }) => child.Office.context.ui.messageParent(`${message}!`),
        resolve,
      );
    });
    dialog.messageChild('hello');
    expect(heard).toMatchObject([{ message: 'hello!', origin: 'https://example.org' }]);
  } finally {
    workbench.dispose();
  }
});
