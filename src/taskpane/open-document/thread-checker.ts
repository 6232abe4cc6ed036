import type { FileChecker } from './file-checker';
import type { WorkerAnswer, WorkerRequest } from './worker-messages';

/** Reads and checks files in a thread of its own; null where the browser starts none for a page like this (Safari before 15.5). */
export async function startThreadChecker(): Promise<FileChecker | null> {
  const worker = startWorker();
  if (!worker) return null;
  let onAnswer: (answer: WorkerAnswer) => void = () => undefined;
  const started = new Promise<boolean>((resolve) => {
    worker.addEventListener('error', ({ message }) => {
      resolve(false);
      onAnswer({ kind: 'failed', why: message });
    });
    worker.addEventListener('message', ({ data }: MessageEvent<WorkerAnswer>) => {
      if (data.kind === 'ready') resolve(true);
      else onAnswer(data);
    });
  });
  if (await started) {
    return checkerOf(worker, (listener) => {
      onAnswer = listener;
    });
  }
  worker.terminate();
  return null;
}

function checkerOf(
  worker: Worker,
  listen: (onAnswer: (answer: WorkerAnswer) => void) => void,
): FileChecker {
  /** Asks, and takes answers until one of them is what was asked for. */
  function ask<Result>(
    request: WorkerRequest,
    resultOf: (answer: WorkerAnswer) => Result | null,
  ): Promise<Result> {
    return new Promise((resolve, reject) => {
      listen((answer) => {
        if (answer.kind === 'failed') reject(new Error(answer.why));
        const result = resultOf(answer);
        if (result !== null) resolve(result);
      });
      worker.postMessage(request);
    });
  }

  return {
    open: (request, onStep) =>
      ask({ kind: 'open', request }, (answer) => {
        if (answer.kind === 'step') onStep(answer.step);
        if (answer.kind === 'opened') return answer;
        return answer.kind === 'refused' ? answer.file : null;
      }),
    annotate: (language) =>
      ask({ kind: 'annotate', language }, (answer) =>
        answer.kind === 'annotated' ? answer.copy : null,
      ),
    unpack: (request) =>
      ask({ kind: 'unpack', request }, (answer) => {
        if (answer.kind === 'unpacked') return answer.files;
        return answer.kind === 'refused' ? answer.file : null;
      }),
    readUnit: (request) =>
      ask({ kind: 'readUnit', request }, (answer) => {
        if (answer.kind === 'unit') return answer;
        return answer.kind === 'refused' ? answer.file : null;
      }),
    openExport: (source) =>
      ask({ kind: 'openExport', source }, (answer) => {
        if (answer.kind === 'exportOpened') return answer;
        return answer.kind === 'refused' ? answer.file : null;
      }),
    readExport: (question) =>
      ask({ kind: 'readExport', question }, (answer) =>
        answer.kind === 'exportRead' ? answer.outcome : null,
      ),
    stop: () => {
      worker.terminate();
    },
  };
}

function startWorker(): Worker | null {
  try {
    return new Worker(
      /* webpackChunkName: "check-file" */ new URL('./check-worker.ts', import.meta.url),
    );
  } catch {
    return null;
  }
}
