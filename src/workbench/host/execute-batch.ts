import type { BatchAnswer } from '../bridge/addin-session';
import type { EditMode } from '../engine/edit-mode';
import type { Env } from '../model/env';
import type { ChangeRecorder } from '../model/events/change-recorder';
import { HostError } from '../protocol/host-error';
import type { BatchRequest, ObjectPathInfo } from '../protocol/messages';
import { PathType, RequestFlag } from '../protocol/messages';
import type { BatchLog } from './batch-log';
import { failure, runRequest } from './run-request';
import { defaultSwitches } from './switches';
import type { Switches } from './switches';
import type { WorkQueue } from './work-queue';

export interface BatchPlace {
  readonly queue: WorkQueue;
  readonly editMode: EditMode;
  readonly recorder: ChangeRecorder;
  readonly switches: Switches;
  readonly log: BatchLog;
}

/** By these numbers Office refuses a batch; the library makes its own errors of them, in the user's language. */
const Refusal = { CellEditMode: 5004, RequestTooLarge: 5103, ResponseTooLarge: 5104 } as const;

const refusalNames: Readonly<Record<number, string>> = {
  [Refusal.CellEditMode]: 'InvalidOperationInCellEditMode',
  [Refusal.RequestTooLarge]: 'RequestPayloadSizeLimitExceeded',
  [Refusal.ResponseTooLarge]: 'ResponsePayloadSizeLimitExceeded',
};

/** Excel's limit for a request and for an answer. */
const payloadLimit = 5 * 1024 * 1024;

const encoder = new TextEncoder();

/** Takes one batch of a runtime as it travels, and answers it. */
export async function executeBatch(
  body: string,
  flags: number,
  requirements: Readonly<Record<string, string>>,
  env: Env,
  { queue, editMode, recorder, switches, log }: BatchPlace,
): Promise<BatchAnswer> {
  const arrived = performance.now();
  const request = JSON.parse(body) as BatchRequest;
  const requestBytes = encoder.encode(body).length;
  const reading = performance.now() - arrived;

  function refuse(number: number): BatchAnswer {
    const error = refusalNames[number];
    log.add({ request, writes: false, requestBytes, responseBytes: 0, milliseconds: 0, error });
    return { refused: number };
  }

  async function carryOut(): Promise<BatchAnswer> {
    const started = performance.now();
    const { response, wrote } = switches.connectionLost
      ? { response: failure(connectionLost()), wrote: false }
      : await runRequest(request, requirements, env, recorder, switches);
    const text = JSON.stringify(response);
    const responseBytes = encoder.encode(text).length;
    const tooLarge = responseBytes > payloadLimit;
    log.add({
      request,
      writes: wrote,
      requestBytes,
      responseBytes,
      milliseconds: reading + performance.now() - started,
      error: tooLarge ? refusalNames[Refusal.ResponseTooLarge] : describe(response.Error),
    });
    return tooLarge ? { refused: Refusal.ResponseTooLarge } : { body: text };
  }

  if (isGreeting(request)) {
    return queue.run(async () => {
      const none = defaultSwitches();
      const { response } = await runRequest(request, requirements, env, recorder, none);
      return { body: JSON.stringify(response) };
    });
  }
  if (switches.roundTripDelay > 0) await pause(switches.roundTripDelay);
  if (requestBytes > payloadLimit) return refuse(Refusal.RequestTooLarge);
  const delays = (flags & RequestFlag.DelayForCellEdit) !== 0;
  for (;;) {
    if (delays) await editMode.ended();
    const answer = await queue.run(async () => {
      if (!editMode.active) return carryOut();
      return delays ? undefined : refuse(Refusal.CellEditMode);
    });
    // The user began to edit another cell before its turn came.
    if (answer) return answer;
  }
}

/** At its start the library tells Excel, by an object of its own, that it listens to ribbon commands. */
function isGreeting({ ObjectPaths }: BatchRequest): boolean {
  const paths = Object.values(ObjectPaths);
  const isOwn = ({ ObjectPathType, Name }: ObjectPathInfo) =>
    ObjectPathType === PathType.NewObject && Name?.startsWith('Microsoft.InternalService.');
  return paths.length > 0 && paths.every(isOwn);
}

function connectionLost(): HostError {
  return new HostError('ConnectionFailure', '无法连接到服务器 (the connection was lost)');
}

function describe(error: { readonly Code: string; readonly Message: string } | undefined) {
  return error && `${error.Code}: ${error.Message}`;
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
