import type { OpenedExport, openExport } from '../../files/exports/opened-export';
import type { OpenedFile, openFile } from '../../files/file-check/opened-file';
import type { packedFiles } from '../../files/package/packed-files';
import type { readUnitFile } from '../../files/unit-file/read-unit-file';
import type { FileChecker } from './file-checker';

interface SliceWork {
  readonly openExport: typeof openExport;
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
  openExport: openTables,
  packedFiles: unpack,
  pause,
}: SliceWork): FileChecker {
  let opened: OpenedFile | null = null;
  let openedExport: OpenedExport | null = null;
  let isStopped = false;
  /** Where something longer begins. */
  const slice = async () => {
    await pause();
    if (isStopped) throw new Error('stopped');
  };
  return {
    async open(request, onStep) {
      const file = await open(request, async (step) => {
        onStep(step);
        await slice();
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
      await slice();
      return readUnit(request);
    },
    async openExport(source) {
      await slice();
      const read = await openTables(source);
      if (read.kind === 'unreadable') return read;
      openedExport = read;
      return { kind: 'exportOpened' };
    },
    async readExport(question) {
      await slice();
      if (!openedExport) throw new Error('no export is open');
      return openedExport.read(question);
    },
    stop() {
      isStopped = true;
    },
  };
}
