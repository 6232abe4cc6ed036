import { newObject } from '../model/internal-services';
import { keptRef } from '../model/range/kept';
import { workbookRef } from '../model/workbook/workbook-type';
import type { Env } from '../model/env';
import type { ChangeRecorder } from '../model/events/change-recorder';
import { HostError } from '../protocol/host-error';
import { runBatch } from '../protocol/interpreter';
import type { BatchRequest, BatchResponse } from '../protocol/messages';
import { brokenBatch, takeFault } from './faults';
import { covers } from './requirements';
import type { Switches } from './switches';

export interface Outcome {
  readonly response: BatchResponse;
  readonly wrote: boolean;
}

/** Carries one batch out as a single undo step; never throws. */
export async function runRequest(
  request: BatchRequest,
  requirements: Readonly<Record<string, string>>,
  env: Env,
  recorder: ChangeRecorder,
  switches: Switches,
): Promise<Outcome> {
  const fault = takeFault(request, switches);
  const { length } = request.Actions;
  const failing = fault === 'middle' ? Math.floor(length / 2) : fault === 'end' ? length - 1 : null;
  let wrote = false;
  let clearsUndo = false;

  let response: BatchResponse;
  recorder.beginActions('addin');
  try {
    if (fault === 'before') throw brokenBatch();
    response = await env.engine.undo.asOneStep(() =>
      runBatch(request, {
        env,
        root: workbookRef(),
        newObject,
        byReference: (id) => keptRef(id, env),
        covers: (since) => covers(requirements, since),
        settle: () => env.engine.calculation.settleCells(),
        beforeAction: (index) => {
          recorder.endAction();
          if (index === failing) throw brokenBatch();
        },
        beforeWrite: (member) => {
          if (switches.readOnly) throw new HostError('AccessDenied', 'The workbook is read-only');
          wrote = true;
          clearsUndo ||= member.kind !== 'navigation' && member.clearsUndo === true;
        },
      }),
    );
    if (fault === 'after') throw brokenBatch();
  } catch (error) {
    response = failure(error instanceof HostError ? error : ownError(error));
  } finally {
    recorder.endActions();
    env.liveRanges.endBatch();
  }
  if (wrote && (clearsUndo || !covers(requirements, addinUndoSince))) env.engine.undo.clear();
  return { response, wrote };
}

/** A fault of the workbench itself: the add-in hears of it instead of waiting for ever. */
function ownError(error: unknown): HostError {
  console.error(error);
  const reason = error instanceof Error ? error.message : String(error);
  return new HostError('GeneralException', `工作台内部错误 The workbench itself failed: ${reason}`);
}

/** Before this set what an add-in writes empties the undo stack (contracts: Versions). */
const addinUndoSince = '1.20';

export function failure({ code, message }: HostError): BatchResponse {
  return {
    Results: [],
    Error: { Code: code, Message: message, Location: '', ActionIndex: 0 },
  };
}
