import type { RichApiEvent } from '../bridge/addin-session';
import type { Actor, Occurrence } from '../model/events/change';
import { eventBody, eventNumbers } from '../model/events/event-body';
import { wholeWorkbook } from '../model/events/event-numbers';
import type { EventSink } from '../model/events/event-sink';

/** The handlers that one runtime of the add-in has registered, and the events it has not received yet. */
export interface SessionEvents extends EventSink {
  take(occurrence: Occurrence, actor: Actor): void;
  readonly waiting: boolean;
  /** The events as they are to be sent; bodies are made as late as here because formulas must be calculated. */
  drain(): readonly RichApiEvent[];
}

export function sessionEvents(): SessionEvents {
  const registered = new Map<string, number>();
  let taken: { readonly occurrence: Occurrence; readonly actor: Actor; readonly target: string }[] =
    [];
  const keyOf = (eventNumber: number, target: string) => `${String(eventNumber)} ${target}`;

  return {
    enabled: true,
    register(eventNumber, target) {
      const key = keyOf(eventNumber, target);
      registered.set(key, (registered.get(key) ?? 0) + 1);
    },
    unregister(eventNumber, target) {
      const key = keyOf(eventNumber, target);
      const left = (registered.get(key) ?? 0) - 1;
      if (left > 0) registered.set(key, left);
      else registered.delete(key);
    },
    take(occurrence, actor) {
      if (!this.enabled) return;
      for (const target of [occurrence.sheetId, wholeWorkbook]) {
        if (registered.has(keyOf(eventNumbers[occurrence.kind], target))) {
          taken.push({ occurrence, actor, target });
        }
      }
    },
    get waiting() {
      return taken.length > 0;
    },
    drain() {
      const drained = taken;
      taken = [];
      return drained.map(({ occurrence, actor, target }) => ({
        number: eventNumbers[occurrence.kind],
        target,
        body: eventBody(occurrence, actor),
      }));
    },
  };
}
