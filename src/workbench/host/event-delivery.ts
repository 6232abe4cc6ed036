import type { AddinSession } from '../bridge/addin-session';
import type { Engine } from '../engine/engine';
import type { EditMode } from '../engine/edit-mode';
import type { Actor, Edit, Occurrence } from '../model/events/change';
import { contentOf } from '../model/range/cell-content';
import type { SessionEvents } from './session-events';
import type { WorkQueue } from './work-queue';

/** Brings what happened to the runtimes of the add-in: after a batch, never while a cell is being edited. */
export interface EventDelivery {
  add(session: AddinSession, events: SessionEvents): void;
  remove(session: AddinSession): void;
  take(occurrence: Occurrence, actor: Actor): void;
  /** Sends what is waiting as soon as Excel would. */
  wake(): void;
  readonly waiting: boolean;
  readonly sessions: readonly AddinSession[];
  dispose(): void;
}

export function eventDelivery(engine: Engine, queue: WorkQueue, editMode: EditMode): EventDelivery {
  const sessions = new Map<AddinSession, SessionEvents>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let delivering = false;
  let disposed = false;
  const incomplete: Edit[] = [];
  let selectionChanged = false;
  const isWaiting = () =>
    incomplete.length > 0 ||
    selectionChanged ||
    [...sessions.values()].some(({ waiting }) => waiting);

  /** A macrotask later: by then the library has taken in the answer of the batch that was answered last. */
  function wake(): void {
    if (disposed || timer !== undefined || delivering || !isWaiting()) return;
    timer = setTimeout(() => {
      timer = undefined;
      // Its end wakes.
      if (editMode.active) return;
      // What comes while a batch is carried out follows its answer: nothing else may come that wakes.
      void (queue.busy ? queue.settled() : deliver()).finally(wake);
    }, 0);
  }

  async function deliver(): Promise<void> {
    delivering = true;
    try {
      await engine.calculation.settleCells();
      for (const edit of incomplete.splice(0)) complete(edit);
      const selected = selectionChanged;
      selectionChanged = false;
      for (const [session, events] of sessions) {
        if (selected) session.onSelectionChanged?.();
        for (const event of events.drain()) session.onRichApiEvent?.(event);
      }
    } finally {
      delivering = false;
    }
  }

  /** What a formula came to is known when it has been calculated. */
  function complete({ sheetId, areas: [area], cell }: Edit): void {
    if (!cell || !area) return;
    const sheet = engine.book.getSheetBySheetId(sheetId)?.getSheet();
    cell.after = contentOf(sheet?.getCellMatrix().getValue(area.row, area.column));
  }

  return {
    add: (session, events) => void sessions.set(session, events),
    remove: (session) => void sessions.delete(session),
    take(occurrence, actor) {
      if (occurrence.kind === 'edited' && occurrence.cell && !occurrence.cell.after) {
        incomplete.push(occurrence);
      }
      selectionChanged ||= occurrence.kind === 'selected' && sessions.size > 0;
      for (const events of sessions.values()) events.take(occurrence, actor);
      wake();
    },
    wake,
    get sessions() {
      return [...sessions.keys()];
    },
    dispose() {
      disposed = true;
      clearTimeout(timer);
    },
    get waiting() {
      return delivering || isWaiting();
    },
  };
}
