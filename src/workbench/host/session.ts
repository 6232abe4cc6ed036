import type { AddinSession } from '../bridge/addin-session';
import type { Engine } from '../engine/engine';
import type { Env } from '../model/env';
import { liveRanges } from '../model/range/live-ranges';
import { refToShared } from '../model/shared-types';
import type { RibbonCommands } from './commands';
import { dialogs } from './dialogs';
import type { OpenDialog } from './dialogs';
import { documentSettings } from './document-settings';
import type { EventDelivery } from './event-delivery';
import { executeBatch } from './execute-batch';
import type { BatchPlace } from './execute-batch';
import { officeThemes } from './office-themes';
import { excelVersions } from './requirements';
import { sessionEvents } from './session-events';

export interface SessionPlace extends BatchPlace {
  readonly engine: Engine;
  readonly delivery: EventDelivery;
  readonly commands: RibbonCommands;
  readonly showDialog: (dialog: OpenDialog) => void;
}

/** A new runtime of the add-in. What it is told at its start stays, whatever the switches say later. */
export function openSession(place: SessionPlace): AddinSession {
  const { engine, delivery, commands, switches } = place;
  const events = sessionEvents();
  const env: Env = {
    engine,
    liveRanges: liveRanges(engine.structure),
    events,
    refTo: refToShared,
  };
  const shown = dialogs(
    (messageParent) => ({ ...session, ...ownOf(), isDialog: true, messageParent, ...closed }),
    place.showDialog,
  );
  const { build, requirements } = excelVersions[switches.excelVersion];

  const session: AddinSession = {
    ...ownOf(),
    locale: switches.locale,
    documentUrl: '',
    version: build,
    readOnly: switches.readOnly,
    isDialog: false,
    requirements,
    get theme() {
      return officeThemes[switches.theme].colors;
    },
    settings: documentSettings(engine.sideData, () => delivery.sessions),
    executeBatch: (body, flags) => executeBatch(body, flags, requirements, env, place),
    listenToCommands: (deliver) => commands.listen(session, deliver),
    commandCompleted: (controlId) => commands.completed(session, controlId),
    openDialog: shown.open,
    closeDialog: shown.close,
    messageChild: shown.messageChild,
    messageParent: () => undefined,
    close() {
      shown.close();
      commands.abandon(session);
      delivery.remove(session);
    },
  };
  delivery.add(session, events);
  return session;
}

/** A dialog has no access to the workbook and opens no dialogs of its own. */
const closed: Pick<AddinSession, 'executeBatch' | 'openDialog' | 'close'> = {
  executeBatch: () => Promise.resolve({ refused: 5001 }),
  openDialog: () => 5001,
  close: () => undefined,
};

/** The library keeps the settings of a runtime in the browser's session storage under this id. */
function ownOf(): Pick<AddinSession, 'instanceId'> {
  return { instanceId: crypto.randomUUID() };
}
