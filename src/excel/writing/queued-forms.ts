import type { SheetPlan } from '../../domain/plan/sheet-plan';
import type { FormPlace } from '../../app';
import { queueBatch } from './write-batch';
import { writePlan } from './write-plan';

interface QueuedForm {
  readonly place: FormPlace;
  readonly batch: Excel.RequestContext;
}

/** Batches of forms that are likely to be inserted, one a plan. */
export interface QueuedForms {
  queue(plan: SheetPlan, place: FormPlace): void;
  /** The batch of that form, queued before or just now; it can be sent once. */
  take(plan: SheetPlan, place: FormPlace): Excel.RequestContext;
}

export function createQueuedForms(): QueuedForms {
  // A plan that nobody will insert any more takes its batch with it.
  const waiting = new WeakMap<SheetPlan, QueuedForm>();
  return {
    queue(plan, place) {
      const before = waiting.get(plan);
      if (!before || !isSame(before.place, place)) {
        waiting.set(plan, { place, batch: batchOf(plan, place) });
      }
    },
    take(plan, place) {
      const queued = waiting.get(plan);
      waiting.delete(plan);
      return queued && isSame(queued.place, place) ? queued.batch : batchOf(plan, place);
    },
  };
}

function batchOf(plan: SheetPlan, place: FormPlace): Excel.RequestContext {
  return queueBatch((workbook) => {
    writePlan(workbook, plan, place);
  });
}

function isSame(one: FormPlace, other: FormPlace): boolean {
  return (
    one.sheet === other.sheet &&
    one.instance === other.instance &&
    one.isNewSheet === other.isNewSheet &&
    one.isShown === other.isShown
  );
}
