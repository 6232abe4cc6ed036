import type { WorkbookPort } from '../ports';
import { readNarrative, type NarrativeSource } from './read-narrative';

export interface NarrativeListener {
  readonly onSource: (source: NarrativeSource) => void;
  /** The workbook could not be read; it is tried again. */
  readonly onFailure: (error: unknown) => void;
  /** Waits before the workbook is read again, so that edits in a row are one. */
  readonly pause: () => Promise<void>;
}

/** Reads what the text is made of now and after every change; resolves to a stop function. Writes nothing. */
export async function followNarrative(
  workbook: WorkbookPort,
  { onSource, onFailure, pause }: NarrativeListener,
): Promise<() => Promise<void>> {
  let isChanged = true;
  let isRunning = false;
  let isStopped = false;

  async function run(): Promise<void> {
    if (isRunning) return;
    isRunning = true;
    while (isChanged && !isStopped) {
      isChanged = false;
      try {
        const source = await readNarrative(workbook);
        if (!isStopped) onSource(source);
      } catch (error) {
        isChanged = true;
        if (!isStopped) onFailure(error);
      }
      await pause();
    }
    isRunning = false;
  }

  const stop = await workbook.followSheets(() => {
    isChanged = true;
    void run();
  });
  void run();
  return async () => {
    isStopped = true;
    await stop();
  };
}
