import type { AddinSession } from './addin-session';

/**
 * The one seam to Microsoft's library: `window.external` as Excel on Windows offers it to office.js. It is chosen over the
 * frame protocol of Excel on the web because it needs neither https nor a frame, so nobody meets a certificate warning.
 * The shapes were observed with @microsoft/office-js 1.1.110; look here first when that version changes.
 */
export interface External {
  GetHostInfo(): string;
  GetContext(): object;
  Execute(dispatchId: number, parameters: readonly unknown[], callback: Callback): void;
  RegisterEvent(
    eventId: number,
    target: string,
    handler: EventHandler,
    callback: (status: number) => void,
  ): void;
  UnregisterEvent(eventId: number, target: string, callback: (status: number) => void): void;
}

type Callback = (response: SafeArray) => void;
type EventHandler = (eventId: number, payload: SafeArray) => void;

/** The array type of Windows scripting, which is what the library unpacks. */
interface SafeArray {
  toArray(): readonly unknown[];
  getItem(index: number): unknown;
  dimensions(): number;
}

const Dispatch = { RichApi: 93, CommandCompleted: 94 } as const;
const EventId = { RichApi: 33, RibbonCommand: 39 } as const;

export function windowsExternal(session: AddinSession): External {
  const handlers = new Map<number, EventHandler>();
  session.onRichApiEvent = (event) => {
    const entry = [65536, event.number, event.target, JSON.stringify(event.body), 1, false];
    handlers.get(EventId.RichApi)?.(EventId.RichApi, safeArray([entry]));
  };
  session.onRibbonCommand = (command) => {
    const source = JSON.stringify({ source: { id: command.controlId } });
    const payload = safeArray([command.controlId, command.functionName, source]);
    handlers.get(EventId.RibbonCommand)?.(EventId.RibbonCommand, payload);
  };
  return {
    GetHostInfo: () => `Excel$Win32$16.01$${session.locale}$$$disableLogging$0`,
    GetContext: () => contextOf(session),
    Execute(dispatchId, parameters, callback) {
      void answer(session, dispatchId, parameters).then((response) =>
        callback(nestedSafeArray(response)),
      );
    },
    RegisterEvent(eventId, _target, handler, callback) {
      handlers.set(eventId, handler);
      callback(0);
    },
    UnregisterEvent(eventId, _target, callback) {
      handlers.delete(eventId);
      callback(0);
    },
  };
}

async function answer(
  session: AddinSession,
  dispatchId: number,
  parameters: readonly unknown[],
): Promise<readonly unknown[]> {
  if (dispatchId === Dispatch.RichApi) {
    const message = parameters[0] as readonly unknown[];
    const { status, body } = await session.executeBatch(String(message[4]), Number(message[6]));
    return [0, [status, [], body]];
  }
  if (dispatchId === Dispatch.CommandCompleted) {
    session.commandCompleted(String(parameters[0]));
    return [0];
  }
  return [5001];
}

function contextOf(session: AddinSession): object {
  return {
    GetAppType: () => 1,
    GetSolutionRef: () => session.instanceId,
    GetSolutionToken: () => '',
    GetAppVersionMajor: () => 16,
    GetAppVersionMinor: () => 0,
    GetAppUILocale: () => session.locale,
    GetAppDataLocale: () => session.locale,
    GetAppCapabilities: () => (session.readOnly ? 1 : 0),
    GetActivationMode: () => 2,
    GetControlIntegrationLevel: () => 1,
    GetSupportedMatrix: () => JSON.stringify(session.requirements),
    GetDocUrl: () => session.documentUrl,
    GetSettings: () => ({
      Read: (keys: string[], values: string[]) => {
        for (const [key, value] of Object.entries(session.settings.read())) {
          keys.push(key);
          values.push(value);
        }
      },
      Write: (keys: readonly string[], values: readonly string[]) => {
        session.settings.write(Object.fromEntries(keys.map((key, i) => [key, values[i] ?? ''])));
      },
    }),
    GetCorrelationId: () => '',
    GetInstanceId: () => session.instanceId,
    GetOfficeThemeInfo: () => JSON.stringify(session.theme),
    GetTouchEnabled: () => false,
    GetCommerceAllowed: () => false,
    GetHostCustomMessage: () => '',
    GetHostFullVersion: () => session.version,
    GetDialogRequirementMatrix: () => JSON.stringify(session.requirements),
    GetInitialDisplayMode: () => 0,
  };
}

function safeArray(items: readonly unknown[]): SafeArray {
  return { toArray: () => items, getItem: (index) => items[index], dimensions: () => 1 };
}

function nestedSafeArray(items: readonly unknown[]): SafeArray {
  return safeArray(items.map((item) => (Array.isArray(item) ? nestedSafeArray(item) : item)));
}
