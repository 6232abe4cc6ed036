import { problem } from './command-problem';
import { contentKey } from './file-key';

/** Nothing is written over a file that is read, by whatever name, and no two things into one file, whatever --overwrite says. */
export function refuseToReplace(
  written: readonly (string | null)[],
  read: readonly (string | null)[],
): void {
  const inputs = new Set(read.flatMap((path) => (path === null ? [] : contentKey(path))));
  const outputs = new Set<string>();
  for (const path of written) {
    if (path === null) continue;
    const key = contentKey(path);
    if (inputs.has(key))
      problem(
        `${path} 是要读取的文件，不能同时写它；请换一个要写的文件名。`,
        `${path} is one of the files that are read and cannot be written too; choose another name for what is written.`,
      );
    if (outputs.has(key))
      problem(
        `${path} 要写两次，后写的会盖掉先写的；请换一个文件名。`,
        `${path} would be written twice, the second over the first; choose another name for one of them.`,
      );
    outputs.add(key);
  }
}
