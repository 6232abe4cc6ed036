import type { Catalogue } from '../../app/catalogue';
import type { UnitFile, UnreadableUnit } from '../../app/consolidate/unit-files';
import type { Words } from '../../domain/form/words';
import {
  packedFiles,
  readNamedFile,
  unitInFile,
  unreadableTexts,
  type PackedFile,
} from '../../files';
import { CommandProblem } from '../command-problem';
import { unreadableProblem } from '../file-problem';
import type { Terminal } from '../terminal/terminal';

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
    for (const read of await readAll(path, catalogue, terminal)) {
      if ('why' in read) unreadable.push(read);
      else files.push(read);
    }
    terminal.progress?.(`${index + 1}/${paths.length}`);
  }
  terminal.progress?.('');
  return { files, unreadable };
}

/** The file itself, or those in it. */
async function readAll(
  path: string,
  catalogue: Catalogue,
  terminal: Pick<Terminal, 'readFile'>,
): Promise<readonly (UnitFile | UnreadableUnit)[]> {
  try {
    const bytes = await terminal
      .readFile(path)
      .catch((error: unknown) => unreadableProblem(path, error));
    const found = packedFiles(path, bytes);
    if ('kind' in found) return [{ file: path, why: unreadableTexts[found.reason] }];
    return await Promise.all(found.map((one) => readUnitFile(one, catalogue)));
  } catch (error) {
    return [{ file: path, why: error instanceof CommandProblem ? error.words : broken(error) }];
  }
}

/** The program failed at it: the files of the other units are not lost with it. */
function broken(error: unknown): Words {
  const why = error instanceof Error ? error.message : String(error);
  return {
    zh: `程序出了错（${why}）。请用 Excel 打开它，另存为新文件再汇总；仍不行的，请告诉我们。`,
    en: `the program failed (${why}). Open it in Excel, save it as a new file, and consolidate that; if it fails again, tell us.`,
  };
}

async function readUnitFile(
  { name, content }: PackedFile,
  catalogue: Catalogue,
): Promise<UnitFile | UnreadableUnit> {
  try {
    const read = 'kind' in content ? content : await readNamedFile(name, content);
    if (read.kind === 'unreadable') return { file: name, why: unreadableTexts[read.reason] };
    return unitInFile(name, read, catalogue);
  } catch (error) {
    return { file: name, why: broken(error) };
  }
}

/** Why a file of nobody knows whom could not be read. */
export function unreadFileWords({ file, why }: UnreadableUnit): Words {
  return { zh: `不能读取 ${file}：${why.zh}`, en: `${file} cannot be read: ${why.en}` };
}
