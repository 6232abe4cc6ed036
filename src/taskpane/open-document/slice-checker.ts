import type { OpenedFile, openFile } from '../../files/file-check/opened-file';
import type { packedFiles } from '../../files/package/packed-files';
import type { readUnitFile } from '../../files/unit-file/read-unit-file';
import type { FileChecker } from './file-checker';

interface SliceWork {
  readonly readUnitFile: typeof readUnitFile;
  readonly packedFiles: typeof packedFiles;
  readonly openFile: typeof openFile;
  /** Lets the pane be drawn, and clicks arrive. */
  readonly pause: () => Promise<void>;
}

/** Reads and checks files in the pane itself, step by step, where it has no thread to do so. */
export function createSliceChecker({
  openFile: open,
  readUnitFile: readUnit,
  packedFiles: unpack,
  pause,
}: SliceWork): FileChecker {
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
    async unpack({ name, bytes }) {
      await pause();
      if (isStopped) throw new Error('stopped');
      return unpack(name, bytes);
    },
    async readUnit(request) {
      await pause();
      if (isStopped) throw new Error('stopped');
      return readUnit(request);
    },
    stop() {
      isStopped = true;
    },
  };
}
