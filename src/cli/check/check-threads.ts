import { readFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { parentPort, Worker, workerData } from 'node:worker_threads';
import type { FileOutcome } from './check-file';
import { checkFile } from './check-file';
import type { FileChecker } from './check-files';
import { packsInOrder, type CheckSettings } from './check-settings';

interface Waiting {
  readonly path: string;
  readonly resolve: (outcome: FileOutcome) => void;
  readonly reject: (error: unknown) => void;
}

/** A thread may hold so much: one file at a time, and what the packs need. */
const megabytes = { maxOldGenerationSizeMb: 256, maxYoungGenerationSizeMb: 8 };

/**
 * Threads that each check one file at a time, one for every core. Node's own, without a pool from a package: what is asked of it
 * is a queue. `program` is the bundle that calls `answerChecks`.
 */
export function startCheckThreads(
  program: URL,
  settings: CheckSettings,
  files: number,
): FileChecker {
  const width = Math.min(availableParallelism(), files);
  const queue: Waiting[] = [];
  const idle = new Set<Worker>();
  const busy = new Map<Worker, Waiting>();

  function handOut(): void {
    for (const worker of idle) {
      const next = queue.shift();
      if (!next) return;
      idle.delete(worker);
      busy.set(worker, next);
      worker.postMessage(next.path);
    }
  }

  function start(): Worker {
    const worker = new Worker(program, {
      workerData: { checks: settings },
      resourceLimits: megabytes,
    });
    worker.on('message', (outcome: FileOutcome) => {
      busy.get(worker)?.resolve(outcome);
      busy.delete(worker);
      idle.add(worker);
      handOut();
    });
    worker.on('error', (error) => {
      busy.get(worker)?.reject(error);
      busy.delete(worker);
      idle.delete(worker);
      workers.delete(worker);
      for (const { reject } of queue.splice(0)) reject(error);
    });
    idle.add(worker);
    return worker;
  }

  const workers = new Set<Worker>();
  for (let count = 0; count < width; count += 1) workers.add(start());
  return {
    width,
    check: (path) =>
      new Promise((resolve, reject) => {
        queue.push({ path, resolve, reject });
        handOut();
      }),
    stop: async () => {
      await Promise.all([...workers].map((worker) => worker.terminate()));
    },
  };
}

/** In a thread that was started for it: checks the files that it is sent. */
export function answerChecks(): void {
  const settings = settingsOf(workerData);
  if (!settings || !parentPort) return;
  const port = parentPort;
  const catalogue = packsInOrder(settings, { readFile });
  port.on('message', (path: string) => {
    void catalogue
      .then((packs) => checkFile(path, settings, packs, { readFile }))
      .then((outcome) => {
        port.postMessage(outcome);
      });
  });
}

/** Threads of others have other data. */
function settingsOf(data: unknown): CheckSettings | null {
  if (typeof data !== 'object' || data === null || !('checks' in data)) return null;
  return data.checks as CheckSettings;
}
