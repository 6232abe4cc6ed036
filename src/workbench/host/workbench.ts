import type { AddinSession } from '../bridge/addin-session';
import { createEngine } from '../engine/engine';
import type { Engine } from '../engine/engine';
import { liveRanges } from '../model/range/live-ranges';
import type { Env } from '../model/env';
import { HostError } from '../protocol/host-error';
import type { BatchRequest } from '../protocol/messages';
import { batchLog } from './batch-log';
import type { BatchLog } from './batch-log';
import { excelVersions } from './requirements';
import { exceedsPayload, failure, runRequest } from './run-request';
import { defaultSwitches } from './switches';
import type { Switches } from './switches';

/** One open workbook and the add-in runtimes that speak to it. */
export interface Workbench {
  readonly engine: Engine;
  readonly switches: Switches;
  readonly log: BatchLog;
  /** A new runtime of the add-in: its pane, or the page of its ribbon functions. */
  connect(): AddinSession;
  dispose(): void;
}

export interface WorkbenchOptions {
  readonly engine?: Engine;
  readonly onLog?: () => void;
}

export function createWorkbench(options: WorkbenchOptions = {}): Workbench {
  const engine = options.engine ?? createEngine();
  const switches = defaultSwitches();
  const log = batchLog(() => options.onLog?.());
  const encoder = new TextEncoder();
  let sessions = 0;
  /** Excel carries out one batch after another, whichever runtime it comes from. */
  let queue: Promise<unknown> = Promise.resolve();

  async function execute(body: string, flags: number, env: Env): Promise<string> {
    if (switches.roundTripDelay > 0) await pause(switches.roundTripDelay);
    const request = JSON.parse(body) as BatchRequest;
    const requestBytes = encoder.encode(body).length;
    const started = performance.now();
    let { response, wrote } = await runRequest(request, requestBytes, flags, env, switches);
    let text = JSON.stringify(response);
    const responseBytes = encoder.encode(text).length;
    if (exceedsPayload(responseBytes)) {
      const tooLarge = new HostError(
        'ResponsePayloadSizeLimitExceeded',
        'The answer is larger than 5 MB',
      );
      response = failure(tooLarge);
      text = JSON.stringify(response);
    }
    log.add({
      request,
      writes: wrote,
      requestBytes,
      responseBytes,
      milliseconds: performance.now() - started,
      error: response.Error && `${response.Error.Code}: ${response.Error.Message}`,
    });
    return text;
  }

  return {
    engine,
    switches,
    log,
    dispose: () => engine.dispose(),
    connect() {
      const settings: Record<string, string> = {};
      const env: Env = {
        engine,
        liveRanges: liveRanges(),
        events: { register: () => undefined, unregister: () => undefined },
      };
      return {
        instanceId: `runtime-${String(++sessions)}`,
        locale: switches.locale,
        documentUrl: '',
        version: excelVersions[switches.excelVersion].build,
        readOnly: switches.readOnly,
        requirements: excelVersions[switches.excelVersion].requirements,
        theme: {
          primaryFontColor: 0x242424,
          primaryBackgroundColor: 0xffffff,
          secondaryFontColor: 0x242424,
          secondaryBackgroundColor: 0xf5f5f5,
        },
        settings: {
          read: () => settings,
          write: (changed) => void Object.assign(settings, changed),
        },
        executeBatch(body, flags) {
          const answer = queue.then(async () => ({
            status: 200,
            body: await execute(body, flags, env),
          }));
          queue = answer.catch(() => undefined);
          return answer;
        },
        commandCompleted: () => undefined,
      };
    },
  };
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
