import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { FileOutcome, FileChecker } from '../terminal/file-checker';
import type { CheckSettings } from '../terminal/check-settings';
import { failedOutcome, type Failure } from './failed-outcome';

interface Waiting {
  readonly path: string;
  readonly resolve: (outcome: FileOutcome) => void;
}

/** What a thread may take for one file. */
export interface ThreadLimits {
  readonly megabytes: number;
  readonly seconds: number;
}

/** For the packs and the largest workbooks that are read; far more time than any of them needs. */
const usual: ThreadLimits = { megabytes: 256, seconds: 120 };

/** What a thread compiles and lays out before its first file takes as long as to check so many more where that is done. */
const filesOfThread = 8;

/**
 * Threads that each check one file at a time, at most one for every core. Node's own, without a pool from a package: what is asked of it
 * is a queue. A file that ends its thread is said to be unreadable, and another thread takes over. `program` is what each of them
 * runs.
 */
export function startCheckThreads(
  program: URL,
  settings: CheckSettings,
  files: number,
  { megabytes, seconds }: ThreadLimits = usual,
): FileChecker {
  const width = Math.min(availableParallelism(), Math.ceil(files / filesOfThread));
  const queue: Waiting[] = [];
  const threads = new Set<Worker>();
  const idle = new Set<Worker>();
  const busy = new Map<Worker, Waiting & { readonly timer: NodeJS.Timeout }>();

  function handOut(): void {
    while (queue.length > 0) {
      const [worker = threads.size < width ? start() : null] = idle;
      const next = worker && queue.shift();
      if (!next) return;
      idle.delete(worker);
      const timer = setTimeout(() => {
        lose(worker, { kind: 'tooLong', seconds });
        void worker.terminate();
      }, seconds * 1000);
      busy.set(worker, { ...next, timer });
      worker.postMessage(next.path);
    }
  }

  function start(): Worker {
    const worker = new Worker(program, {
      workerData: { checks: settings },
      resourceLimits: { maxOldGenerationSizeMb: megabytes, maxYoungGenerationSizeMb: 8 },
    });
    threads.add(worker);
    worker.on('message', (outcome: FileOutcome) => {
      if (!threads.has(worker)) return;
      finish(worker, () => outcome);
      idle.add(worker);
      handOut();
    });
    worker.on('error', (error: Partial<NodeJS.ErrnoException>) => {
      lose(worker, failureOf(error));
    });
    worker.on('exit', () => {
      lose(worker, { kind: 'broken', why: '' });
    });
    return worker;
  }

  function finish(worker: Worker, outcome: (path: string) => FileOutcome): void {
    const job = busy.get(worker);
    if (!job) return;
    busy.delete(worker);
    clearTimeout(job.timer);
    job.resolve(outcome(job.path));
  }

  function lose(worker: Worker, failure: Failure): void {
    threads.delete(worker);
    idle.delete(worker);
    finish(worker, (path) => failedOutcome(path, failure, settings));
    handOut();
  }

  return {
    width,
    check: (path) =>
      new Promise((resolve) => {
        queue.push({ path, resolve });
        handOut();
      }),
    stop: async () => {
      queue.length = 0;
      await Promise.all([...threads].map((worker) => worker.terminate()));
    },
  };
}

/** What Node tells of a thread that ended. */
function failureOf(error: Readonly<Partial<NodeJS.ErrnoException>>): Failure {
  const { code, message = '' } = error;
  if (code === 'ERR_WORKER_OUT_OF_MEMORY') return { kind: 'outOfMemory' };
  return { kind: 'broken', why: message };
}
