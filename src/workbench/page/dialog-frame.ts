import type { OpenDialog } from '../host/dialogs';
import { element } from './dom';
import type { FrameSessions } from './frame-sessions';

/** Shows a dialog of the add-in in a window of its own, as Excel does. */
export function showDialog(dialog: OpenDialog, sessions: FrameSessions): void {
  const frame = element('iframe', { className: 'page-frame', title: '对话框 Dialog' });
  const close = element(
    'button',
    { type: 'button', className: 'pane__close', ariaLabel: '关闭 Close', title: '关闭 Close' },
    '×',
  );
  const shown = element(
    'dialog',
    { className: 'dialog' },
    element('div', { className: 'dialog__head' }, close),
    frame,
  );
  shown.style.width = `${String(dialog.width)}vw`;
  shown.style.height = `${String(dialog.height)}vh`;
  close.addEventListener('click', () => dialog.close());
  shown.addEventListener('cancel', () => dialog.close());
  dialog.onClosed = () => shown.remove();
  document.body.append(shown);
  sessions.reserve(frame, dialog.session);
  frame.src = dialog.url;
  shown.showModal();
}
