import type { UnitFile, UnreadableUnit } from '../../app/consolidate/unit-files';
import { limits } from '../../files/package/limits';
import { unreadableTexts } from '../../files/unreadable-texts';
import { rememberError } from '../diagnosis/last-error';
import type { FileChecker } from '../open-document/file-checker';
import type { ChosenFile } from '../open-document/open-document';

export interface UnitReaderRequest {
  readonly packId: string;
  /** Called before each file. */
  readonly onFile: (name: string, done: number) => void;
  readonly onRead: (read: UnitFile | UnreadableUnit) => void;
}

/** Reads files of units one after the other, in one thread for all of them. */
export interface UnitReader {
  /** `paneFailed`: what reads files could not be loaded; the files have nothing to do with it. */
  read(
    files: readonly ChosenFile[],
    request: UnitReaderRequest,
  ): Promise<'read' | 'stopped' | 'paneFailed'>;
  /** Nothing is told of what was being read. */
  stop(): void;
}

export function createUnitReader(startChecker: () => Promise<FileChecker>): UnitReader {
  let current: object | null = null;
  let checker: FileChecker | null = null;

  function stop(): void {
    current = null;
    checker?.stop();
    checker = null;
  }

  return {
    stop,
    async read(files, { packId, onFile, onRead }) {
      stop();
      const turn = {};
      current = turn;
      const isCurrent = () => current === turn;
      const own = await startChecker().catch((error: unknown) => {
        rememberError(error);
        return null;
      });
      if (!isCurrent()) {
        own?.stop();
        return 'stopped';
      }
      if (own === null) return 'paneFailed';
      checker = own;
      for (const [done, file] of files.entries()) {
        onFile(file.name, done);
        const read = await readOne(own, file, packId, isCurrent);
        if (!isCurrent()) return 'stopped';
        onRead(read);
      }
      stop();
      return 'read';
    },
  };
}

async function readOne(
  checker: FileChecker,
  file: ChosenFile,
  packId: string,
  isCurrent: () => boolean,
): Promise<UnitFile | UnreadableUnit> {
  const { name } = file;
  if (file.size > limits.fileBytes) return { file: name, why: unreadableTexts.tooLarge };
  try {
    const bytes = new Uint8Array(await file.arrayBuffer());
    const read = await checker.readUnit({ name, bytes, packId });
    return read.kind === 'unit' ? read.unit : { file: name, why: unreadableTexts[read.reason] };
  } catch (error) {
    if (isCurrent()) rememberError(error);
    return { file: name, why: unreadableTexts.damaged };
  }
}
