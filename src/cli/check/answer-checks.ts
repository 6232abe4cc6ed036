import { readFileSync } from 'node:fs';
import { parentPort, workerData } from 'node:worker_threads';
import { checkFile } from './check-file';
import type { CheckSettings } from '../terminal/check-settings';
import { packsInOrder } from '../packs-in-order';

/** A thread has one file at a time, so it waits for it: to be told that it was read costs more than to read it. */
const readFile = (path: string) =>
  new Promise<Uint8Array>((resolve) => {
    resolve(readFileSync(path));
  });

/** In a thread that was started for it: checks the files that it is sent. One that it fails at ends the thread. */
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

/** What the thread was started with; null where somebody else started it. */
function settingsOf(data: unknown): CheckSettings | null {
  if (typeof data !== 'object' || data === null || !('checks' in data)) return null;
  return data.checks as CheckSettings;
}
