import type { Engine } from '../engine/engine';
import type { FWorksheet } from '../engine/univer';
import type { Env } from '../model/env';
import type { Actor } from '../model/events/change';
import type { ChangeRecorder } from '../model/events/change-recorder';
import { requireAddress } from '../grid/address';
import { liveRanges } from '../model/range/live-ranges';
import type { RangeTarget } from '../model/range/live-ranges';
import { refToShared } from '../model/shared-types';
import { HostError } from '../protocol/host-error';
import type { EventSink } from '../model/events/event-sink';
import type { WorkQueue } from './work-queue';

/** Somebody at a keyboard: what is refused, as Excel refuses it with a message box, ends in false. */
export interface Person {
  readonly env: Env;
  act(work: () => boolean | Promise<boolean>): Promise<boolean>;
  /** The cells of an address, on the active sheet when it names none. */
  target(address: string): RangeTarget;
  sheet(key: string): FWorksheet;
}

export function person(
  actor: Actor,
  engine: Engine,
  queue: WorkQueue,
  recorder: ChangeRecorder,
): Person {
  const env: Env = {
    engine,
    liveRanges: liveRanges(engine.structure),
    events: noEvents,
    refTo: refToShared,
  };

  function sheet(key: string): FWorksheet {
    const found = engine.book
      .getSheets()
      .find(
        (candidate) =>
          candidate.getSheetId() === key ||
          candidate.getSheetName().toLowerCase() === key.toLowerCase(),
      );
    if (!found) throw new HostError('ItemNotFound', `There is no worksheet ${key}`);
    return found;
  }

  return {
    env,
    sheet,
    act: (work) =>
      queue.run(async () => {
        recorder.beginActions(actor);
        try {
          return await work();
        } catch (error) {
          if (error instanceof HostError) return false;
          throw error;
        } finally {
          recorder.endActions();
        }
      }),
    target(address) {
      const parsed = requireAddress(address);
      const on = parsed.sheet === undefined ? engine.book.getActiveSheet() : sheet(parsed.sheet);
      return env.liveRanges.make(on.getSheetId(), parsed.area);
    },
  };
}

const noEvents: EventSink = {
  enabled: false,
  register: () => undefined,
  unregister: () => undefined,
};
