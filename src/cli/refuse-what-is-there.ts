import { existingProblem } from './file-problem';
import type { Terminal } from './terminal/terminal';

/** Of several files that are to be written none is, where one of them is there already. */
export async function refuseWhatIsThere(
  paths: readonly (string | null)[],
  { readFile }: Pick<Terminal, 'readFile'>,
): Promise<void> {
  for (const path of paths) {
    if (path === null) continue;
    const isThere = await readFile(path).then(
      () => true,
      () => false,
    );
    if (isThere) existingProblem(path);
  }
}
