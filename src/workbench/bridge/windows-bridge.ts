import type { AddinSession, RibbonCommand } from './addin-session';
import { hostContext } from './host-context';
import { nestedSafeArray, safeArray } from './safe-array';
import type { SafeArray } from './safe-array';

/**
 * The one seam to Microsoft's library: `window.external` as Excel on Windows offers it to office.js. It is chosen over the
 * frame protocol of Excel on the web because it needs neither https nor a frame, so nobody meets a certificate warning.
 * The shapes were observed with @microsoft/office-js 1.1.110; look here first when that version changes.
 */
export interface External {
  GetHostInfo(): string;
  GetContext(): object;
  Execute(
    dispatchId: number,
    parameters: readonly unknown[],
    callback: (response: SafeArray) => void,
  ): void;
  RegisterEvent(
    eventId: number,
    target: string,
    handler: EventHandler,
    callback: (status: number) => void,
  ): void;
  UnregisterEvent(eventId: number, target: string, callback: (status: number) => void): void;
  /** Between a dialog and the page that opened it; JSON of the call's arguments. */
  MessageParent2(parameters: string): void;
  MessageChild2(parameters: string): void;
}

type EventHandler = (eventId: number, payload: SafeArray) => void;

const Dispatch = { RichApi: 93, CommandCompleted: 94 } as const;
const EventId = {
  SettingsChanged: 1,
  SelectionChanged: 2,
  DialogMessage: 10,
  ParentMessage: 12,
  RichApi: 33,
  RibbonCommand: 39,
} as const;

/** `ooeOperationNotSupported`: the calls of Office 2013 (bindings, getSelectedDataAsync, files). */
const operationNotSupported = 5000;

/** The library's mark of a message from a dialog; any other number is an event of the dialog. */
const dialogMessageReceived = 0;

export function windowsExternal(session: AddinSession): External {
  const handlers = new Map<number, EventHandler>();
  const send = (eventId: number, payload: readonly unknown[]) =>
    handlers.get(eventId)?.(eventId, safeArray(payload));

  session.onRichApiEvent = ({ number, target, body }) =>
    send(EventId.RichApi, [[65536, number, target, JSON.stringify(body), 1, false]]);
  session.onSelectionChanged = () => send(EventId.SelectionChanged, []);
  session.onSettingsChanged = () => send(EventId.SettingsChanged, []);
  session.onParentMessage = (message, origin) => send(EventId.ParentMessage, [1, message, origin]);
  const deliverCommand = ({ controlId, functionName }: RibbonCommand) => {
    const source = JSON.stringify({ source: { id: controlId } });
    send(EventId.RibbonCommand, [controlId, functionName, source]);
  };

  return {
    GetHostInfo: () =>
      `Excel$Win32$16.01$${session.locale}$$${session.isDialog ? 'isDialog' : ''}$disableLogging$0`,
    GetContext: () => hostContext(session),
    Execute(dispatchId, parameters, callback) {
      void answer(session, dispatchId, parameters).then((response) =>
        callback(nestedSafeArray(response)),
      );
    },
    RegisterEvent(eventId, target, handler, callback) {
      handlers.set(eventId, handler);
      if (eventId === EventId.RibbonCommand) session.listenToCommands(deliverCommand);
      callback(eventId === EventId.DialogMessage ? openDialog(session, target, send) : 0);
    },
    UnregisterEvent(eventId, _target, callback) {
      handlers.delete(eventId);
      if (eventId === EventId.DialogMessage) session.closeDialog();
      callback(0);
    },
    MessageParent2(parameters) {
      const { messageToParent } = JSON.parse(parameters) as { messageToParent: unknown };
      session.messageParent(String(messageToParent));
    },
    MessageChild2(parameters) {
      const { messageContent } = JSON.parse(parameters) as { messageContent: unknown };
      session.messageChild(String(messageContent));
    },
  };
}

/** A dialog is opened by registering for its messages; the target is the JSON of the call's arguments. */
function openDialog(
  session: AddinSession,
  target: string,
  send: (eventId: number, payload: readonly unknown[]) => void,
): number {
  const { url, width, height } = JSON.parse(target) as Record<string, unknown>;
  return session.openDialog(
    { url: String(url), width: Number(width), height: Number(height) },
    (event) => {
      send(
        EventId.DialogMessage,
        event.kind === 'message'
          ? [dialogMessageReceived, event.message, event.origin]
          : [event.number],
      );
    },
  );
}

async function answer(
  session: AddinSession,
  dispatchId: number,
  parameters: readonly unknown[],
): Promise<readonly unknown[]> {
  if (dispatchId === Dispatch.RichApi) {
    const message = parameters[0] as readonly unknown[];
    const given = await session.executeBatch(String(message[4]), Number(message[6]));
    return 'body' in given ? [0, [200, [], given.body]] : [given.refused];
  }
  if (dispatchId === Dispatch.CommandCompleted) {
    session.commandCompleted(String(parameters[0]));
    return [0];
  }
  return [operationNotSupported];
}
