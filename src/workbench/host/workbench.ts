import type { AddinSession } from '../bridge/addin-session';
import { editModeOf } from '../engine/edit-mode';
import { shownStyle } from '../engine/conditional-format-shown';
import type { ShownStyle } from '../engine/conditional-format-shown';
import { createEngine } from '../engine/engine';
import type { Engine } from '../engine/engine';
import { changeRecorder } from '../model/events/change-recorder';
import { requireAddress } from '../grid/address';
import { batchLog } from './batch-log';
import type { BatchLog } from './batch-log';
import { cellEditor } from './cell-editor';
import type { CellEditor } from './cell-editor';
import { coauthor } from './coauthor';
import type { Coauthor } from './coauthor';
import { ribbonCommands } from './commands';
import type { OpenDialog } from './dialogs';
import { eventDelivery } from './event-delivery';
import { person } from './people';
import { openSession } from './session';
import { switchesOver } from './switches';
import type { Switches } from './switches';
import { user } from './user';
import type { User } from './user';
import { workQueue } from './work-queue';

/** One open workbook, the add-in runtimes that speak to it, and the people who edit it. */
export interface Workbench extends CellEditor {
  readonly engine: Engine;
  readonly switches: Switches;
  readonly log: BatchLog;
  readonly user: User;
  readonly coauthor: Coauthor;
  /** A new runtime of the add-in: its pane, or the page of its ribbon functions. */
  connect(): AddinSession;
  /** The runtimes that are open, the newest last. */
  readonly sessions: readonly AddinSession[];
  /** Presses a ribbon button of a page; resolves when its function calls `event.completed()`. */
  runCommand(session: AddinSession, controlId: string, functionName: string): Promise<void>;
  /** Shows the dialogs that add-ins open. */
  onDialog: ((dialog: OpenDialog) => void) | undefined;
  /** When all batches are answered, all formulas calculated and all events delivered. */
  idle(): Promise<void>;
  /** How a cell looks now, once all formulas are calculated and all conditional formats judged. */
  shownStyle(sheetName: string, address: string): Promise<ShownStyle>;
  /** Hears of batches, of undo steps and of cell editing. Returns how to stop that. */
  onChange(listener: () => void): () => void;
  dispose(): void;
}

export interface WorkbenchOptions {
  readonly engine?: Engine;
}

export function createWorkbench(options: WorkbenchOptions = {}): Workbench {
  const engine = options.engine ?? createEngine();
  const listeners = new Set<() => void>();
  const changed = () => listeners.forEach((listener) => listener());
  const queue = workQueue();
  const editMode = editModeOf(engine.injector, () => {
    changed();
    delivery.wake();
  });
  const switches = switchesOver(editMode);
  const log = batchLog(changed);
  const delivery = eventDelivery(engine, queue, editMode);
  const recorder = changeRecorder(engine, (occurrence, actor) => {
    delivery.take(occurrence, actor);
    if (actor !== 'addin') changed();
  });
  const commands = ribbonCommands();
  const userAtKeyboard = user(person('user', engine, queue, recorder), recorder, switches);

  async function idle(): Promise<void> {
    do {
      await queue.settled();
      await engine.calculation.settle();
      delivery.wake();
      // Handlers of the add-in run, and send their batches, in macrotasks that follow.
      await new Promise((resolve) => setTimeout(resolve, 0));
    } while (queue.busy || delivery.waiting);
  }

  const workbench: Workbench = {
    ...cellEditor(editMode, userAtKeyboard),
    engine,
    switches,
    log,
    user: userAtKeyboard,
    coauthor: coauthor(person('coauthor', engine, queue, recorder)),
    onDialog: undefined,
    get sessions() {
      return delivery.sessions;
    },
    connect: () =>
      openSession({
        engine,
        queue,
        editMode,
        recorder,
        switches,
        log,
        delivery,
        commands,
        showDialog: (dialog) => workbench.onDialog?.(dialog),
      }),
    runCommand: commands.run,
    idle,
    async shownStyle(sheetName, address) {
      const sheet = engine.book.getSheetByName(sheetName);
      if (!sheet) throw new Error(`There is no worksheet ${sheetName}`);
      await queue.settled();
      const { row, column } = requireAddress(address).area;
      return shownStyle(engine, sheet.getSheetId(), row, column);
    },
    onChange(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    dispose() {
      delivery.dispose();
      editMode.dispose();
      recorder.dispose();
      engine.dispose();
    },
  };
  return workbench;
}
