import type { UnitFile, UnreadableUnit } from '../../app/consolidate/unit-files';
import { limits } from '../../files/package/limits';
import type { PackedFile } from '../../files/package/packed-files';
import type { UnreadableFile } from '../../files/package/stop-reading';
import { unreadableTexts } from '../../files/unreadable-texts';
import { rememberError } from '../diagnosis/last-error';
import type { FileChecker } from '../open-document/file-checker';
import type { ChosenFile } from '../open-document/open-document';

export interface UnitReaderRequest {
  readonly packId: string;
  /** Called before each file; how many there are grows with those in archives. */
  readonly onFile: (name: string, done: number, total: number) => void;
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
      let [done, total] = [0, files.length];
      for (const file of files) {
        onFile(file.name, done, total);
        const found = await unpacked(own, file, isCurrent);
        if (!isCurrent()) return 'stopped';
        total += found.length - 1;
        for (const one of found) {
          onFile(one.name, done, total);
          const read = await readOne(own, one, packId, isCurrent);
          if (!isCurrent()) return 'stopped';
          onRead(read);
          done += 1;
        }
      }
      stop();
      return 'read';
    },
  };
}

/** The file itself, or those in it. */
async function unpacked(
  checker: FileChecker,
  file: ChosenFile,
  isCurrent: () => boolean,
): Promise<readonly PackedFile[]> {
  const { name } = file;
  const refused = (reason: UnreadableFile['reason']): readonly PackedFile[] => [
    { name, content: { kind: 'unreadable', reason, detail: '' } },
  ];
  if (file.size > limits.fileBytes) return refused('tooLarge');
  try {
    const bytes = new Uint8Array(await file.arrayBuffer());
    const files = await checker.unpack({ name, bytes });
    return 'kind' in files ? refused(files.reason) : files;
  } catch (error) {
    if (isCurrent()) rememberError(error);
    return refused('damaged');
  }
}

async function readOne(
  checker: FileChecker,
  { name, content }: PackedFile,
  packId: string,
  isCurrent: () => boolean,
): Promise<UnitFile | UnreadableUnit> {
  if ('kind' in content) return { file: name, why: unreadableTexts[content.reason] };
  try {
    const read = await checker.readUnit({ name, bytes: content, packId });
    return read.kind === 'unit' ? read.unit : { file: name, why: unreadableTexts[read.reason] };
  } catch (error) {
    if (isCurrent()) rememberError(error);
    return { file: name, why: unreadableTexts.damaged };
  }
}
