import type { OpenedFile, openFile } from '../../files/file-check/opened-file';
import type { FileChecker } from './file-checker';

interface SliceWork {
  readonly openFile: typeof openFile;
  /** Lets the pane be drawn, and clicks arrive. */
  readonly pause: () => Promise<void>;
}

/** Checks a file in the pane itself, step by step, where it has no thread to do so. */
export function createSliceChecker({ openFile: open, pause }: SliceWork): FileChecker {
  let opened: OpenedFile | null = null;
  let isStopped = false;
  return {
    async open(request, onStep) {
      const file = await open(request, async (step) => {
        onStep(step);
        await pause();
        if (isStopped) throw new Error('stopped');
      });
      if (file.kind === 'opened') opened = file;
      return file;
    },
    annotate: (language) =>
      opened
        ? Promise.resolve(opened.annotate(language))
        : Promise.reject(new Error('no file is open')),
    stop() {
      isStopped = true;
    },
  };
}
