import type { AddinSession, DialogEvent, DialogRequest } from '../bridge/addin-session';

/** A dialog that an add-in opened with `Office.context.ui.displayDialogAsync`. */
export interface OpenDialog extends DialogRequest {
  /** What the dialog's page connects to. */
  readonly session: AddinSession;
  /** The user closes it. */
  close(): void;
  /** Set by who shows the dialog. */
  onClosed?: () => void;
}

export interface Dialogs {
  open(request: DialogRequest, deliver: (event: DialogEvent) => void): number;
  /** The add-in closes it. */
  close(): void;
  messageChild(message: string): void;
}

/** The documented numbers of dialog errors and events. */
const DialogNumber = {
  Opened: 0,
  HttpsRequired: 12005,
  AlreadyOpen: 12007,
  Closed: 12006,
} as const;

/** One add-in page can have one dialog at a time. */
export function dialogs(
  dialogSession: (messageParent: (message: string) => void) => AddinSession,
  show: (dialog: OpenDialog) => void,
): Dialogs {
  let current:
    { readonly dialog: OpenDialog; readonly deliver: (event: DialogEvent) => void } | undefined;

  function remove(): void {
    const removed = current;
    current = undefined;
    removed?.dialog.session.close();
    removed?.dialog.onClosed?.();
  }

  return {
    open(request, deliver) {
      if (current) return DialogNumber.AlreadyOpen;
      const address = new URL(request.url);
      if (!isTrusted(address)) return DialogNumber.HttpsRequired;
      const dialog: OpenDialog = {
        ...request,
        session: dialogSession((message) =>
          deliver({ kind: 'message', message, origin: address.origin }),
        ),
        close() {
          if (current?.dialog !== dialog) return;
          remove();
          deliver({ kind: 'event', number: DialogNumber.Closed });
        },
      };
      current = { dialog, deliver };
      show(dialog);
      return DialogNumber.Opened;
    },
    close: remove,
    messageChild(message) {
      const session = current?.dialog.session;
      session?.onParentMessage?.(message, new URL(current?.dialog.url ?? '').origin);
    },
  };
}

/** Office wants https; the workbench itself is served over http on this machine. */
function isTrusted({ protocol, hostname }: URL): boolean {
  return protocol === 'https:' || hostname === 'localhost' || hostname === '127.0.0.1';
}
