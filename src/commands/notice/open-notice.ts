import { printNotice, type Notice } from './notice';

/** In percent of the window. */
const size = { width: 32, height: 42 };

/**
 * Shows a notice in a dialog of its own, a ribbon button having no other place to speak. Resolves when the dialog is closed: on a Mac
 * it goes away with the command that opened it (office-js issue 428). Where no dialog can be opened nothing is left to try.
 */
export function openNotice(notice: Notice): Promise<void> {
  const address = new URL(printNotice(notice), location.href).href;
  return new Promise((resolve) => {
    Office.context.ui.displayDialogAsync(address, { ...size, displayInIframe: true }, (result) => {
      if (result.status === Office.AsyncResultStatus.Failed) {
        console.error(result.error.message);
        resolve();
        return;
      }
      result.value.addEventHandler(Office.EventType.DialogEventReceived, () => {
        resolve();
      });
    });
  });
}
