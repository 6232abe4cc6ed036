import type { Catalogue } from '../../app/catalogue';
import type { UnitFile } from '../../app/consolidate/unit-files';
import type { Words } from '../../domain/form/words';
import { unitInFile } from '../../files';
import { CommandProblem } from '../command-problem';
import { formFileOf } from '../form-file-of';
import type { Terminal } from '../terminal';

export interface UnitFilesRead {
  readonly files: readonly UnitFile[];
  /** Why the others could not be read. */
  readonly unreadable: readonly Words[];
}

/** One after the other: a file that cannot be read is said, and the others are taken. */
export async function readUnitFiles(
  paths: readonly string[],
  catalogue: Catalogue,
  terminal: Pick<Terminal, 'readFile' | 'progress'>,
): Promise<UnitFilesRead> {
  const files: UnitFile[] = [];
  const unreadable: Words[] = [];
  for (const [index, path] of paths.entries()) {
    try {
      files.push(unitInFile(path, await formFileOf(path, terminal), catalogue));
    } catch (error) {
      if (!(error instanceof CommandProblem)) throw error;
      unreadable.push(error.words);
    }
    terminal.progress?.(`${index + 1}/${paths.length}`);
  }
  terminal.progress?.('');
  return { files, unreadable };
}
