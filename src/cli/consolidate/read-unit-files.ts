import type { Catalogue } from '../../app/catalogue';
import type { UnitFile, UnreadableUnit } from '../../app/consolidate/unit-files';
import type { Words } from '../../domain/form/words';
import { readNamedFile, unitInFile, unreadableTexts } from '../../files';
import { CommandProblem } from '../command-problem';
import { unreadableProblem } from '../file-problem';
import type { Terminal } from '../terminal';

export interface UnitFilesRead {
  readonly files: readonly UnitFile[];
  readonly unreadable: readonly UnreadableUnit[];
}

/** One after the other: a file that cannot be read is said, and the others are taken. */
export async function readUnitFiles(
  paths: readonly string[],
  catalogue: Catalogue,
  terminal: Pick<Terminal, 'readFile' | 'progress'>,
): Promise<UnitFilesRead> {
  const files: UnitFile[] = [];
  const unreadable: UnreadableUnit[] = [];
  for (const [index, path] of paths.entries()) {
    const read = await readUnitFile(path, catalogue, terminal);
    if ('why' in read) unreadable.push(read);
    else files.push(read);
    terminal.progress?.(`${index + 1}/${paths.length}`);
  }
  terminal.progress?.('');
  return { files, unreadable };
}

async function readUnitFile(
  path: string,
  catalogue: Catalogue,
  terminal: Pick<Terminal, 'readFile'>,
): Promise<UnitFile | UnreadableUnit> {
  try {
    const bytes = await terminal
      .readFile(path)
      .catch((error: unknown) => unreadableProblem(path, error));
    const file = await readNamedFile(path, bytes);
    if (file.kind !== 'unreadable') return unitInFile(path, file, catalogue);
    return { file: path, why: unreadableTexts[file.reason] };
  } catch (error) {
    if (!(error instanceof CommandProblem)) throw error;
    return { file: path, why: error.words };
  }
}

/** Why a file of nobody knows whom could not be read. */
export function unreadFileWords({ file, why }: UnreadableUnit): Words {
  return { zh: `不能读取 ${file}：${why.zh}`, en: `${file} cannot be read: ${why.en}` };
}
