import { createPause } from '../word/pause';
import type { FileChecker } from './file-checker';
import { createSliceChecker } from './slice-checker';
import { startThreadChecker } from './thread-checker';

/** In a thread of its own where the browser has one for the pane. */
export async function startChecker(): Promise<FileChecker> {
  const inThread = await startThreadChecker();
  if (inThread) return inThread;
  const [{ openFile }, { readUnitFile }, { packedFiles }, { openExport }] = await Promise.all([
    import(/* webpackChunkName: "check-file-here" */ '../../files/file-check/opened-file'),
    import(/* webpackChunkName: "check-file-here" */ '../../files/unit-file/read-unit-file'),
    import(/* webpackChunkName: "check-file-here" */ '../../files/package/packed-files'),
    import(/* webpackChunkName: "check-file-here" */ '../../files/exports/opened-export'),
  ]);
  return createSliceChecker({
    openFile,
    readUnitFile,
    packedFiles,
    openExport,
    pause: createPause(),
  });
}
