import { newObject } from '../model/internal-services';
import { rangeRef } from '../model/range/range-type';
import { workbookRef } from '../model/workbook/workbook-type';
import type { Env } from '../model/env';
import { HostError } from '../protocol/host-error';
import { runBatch } from '../protocol/interpreter';
import { RequestFlag } from '../protocol/messages';
import type { BatchRequest, BatchResponse } from '../protocol/messages';
import { covers, excelVersions } from './requirements';
import type { Switches } from './switches';

export interface Outcome {
  readonly response: BatchResponse;
  readonly wrote: boolean;
}

/** Excel's limit for a request and for an answer. */
const payloadLimit = 5 * 1024 * 1024;

/** Carries one batch out, with all that Excel refuses; never throws for what an add-in can cause. */
export async function runRequest(
  request: BatchRequest,
  size: number,
  flags: number,
  env: Env,
  switches: Switches,
): Promise<Outcome> {
  const { requirements } = excelVersions[switches.excelVersion];
  const fault = takeFault(switches);
  const half = Math.floor(request.Actions.length / 2);
  let wrote = false;
  let clearsUndo = false;

  function refuseAtTheDoor(): void {
    if (switches.connectionLost) {
      throw new HostError('ConnectionFailure', '无法连接到服务器 (the connection was lost)');
    }
    if (fault === 'before') throw brokenBatch();
    if (size > payloadLimit) {
      throw new HostError('RequestPayloadSizeLimitExceeded', 'The request is larger than 5 MB');
    }
    if (switches.cellEditMode && !(flags & RequestFlag.DelayForCellEdit)) {
      throw new HostError('InvalidOperationInCellEditMode', 'Excel is in cell-editing mode');
    }
  }

  let response: BatchResponse;
  try {
    refuseAtTheDoor();
    response = await env.engine.undo.asOneStep(() =>
      runBatch(request, {
        env,
        root: workbookRef(),
        newObject,
        byReference: (id) => {
          const kept = env.liveRanges.kept(id);
          return kept && rangeRef(kept);
        },
        covers: (since) => covers(requirements, since),
        settle: () => env.engine.calculation.settle(),
        beforeAction: (index) => {
          if (fault === 'middle' && index === half) throw brokenBatch();
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
    if (!(error instanceof HostError)) throw error;
    response = failure(error);
  } finally {
    env.liveRanges.endBatch();
  }
  if (wrote && (clearsUndo || !covers(requirements, addinUndoSince))) env.engine.undo.clear();
  return { response, wrote };
}

/** Before this set what an add-in writes empties the undo stack (contracts: Versions). */
const addinUndoSince = '1.20';

function takeFault(switches: Switches): 'before' | 'middle' | 'after' | undefined {
  const { fault } = switches;
  if (!fault) return undefined;
  if (fault.batch > 1) {
    switches.fault = { ...fault, batch: fault.batch - 1 };
    return undefined;
  }
  switches.fault = undefined;
  return fault.moment;
}

function brokenBatch(): HostError {
  return new HostError(
    'GeneralException',
    'The batch failed because the workbench was told to fail it',
  );
}

export function failure({ code, message }: HostError): BatchResponse {
  return {
    Results: [],
    Error: { Code: code, Message: message, Location: '', ActionIndex: 0 },
  };
}

export function exceedsPayload(size: number): boolean {
  return size > payloadLimit;
}
