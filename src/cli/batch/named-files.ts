import { relative } from 'node:path';
import { byName } from '../../app/batch/file-tally';
import { fileKey } from '../file-key';
import { unreadableProblem } from '../file-problem';
import type { Terminal } from '../terminal/terminal';

/** Kinds of files that disclosures come in. Those that cannot be read are not passed over: each is said to be so. */
export const disclosure = /\.(?:xlsx|xlsm|xls|xltx|et|docx|docm|doc|wps|pdf|txt|tsv)$/i;

/** What Excel and Word leave beside a file that is open, and what the system hides. */
const isHidden = (file: string) => file.split(/[\\/]/).some((part) => /^(?:~\$|\.)/.test(part));

/** What `--annotate` wrote beside the files that were checked. */
const annotated = /(?:（批注）| \(annotated\))\.[a-z]+$/i;

/** The files that are named, and those in the folders that are named, each once: in the same order on every machine. */
export async function namedFiles(
  paths: readonly string[],
  terminal: Pick<Terminal, 'lines'>,
  isMeant: (file: string) => boolean = (file) => disclosure.test(file),
): Promise<readonly string[]> {
  const all = new Map<string, string>();
  for (const path of paths) {
    const below = await terminal.lines
      ?.filesBelow(path)
      .catch((error: unknown) => unreadableProblem(path, error));
    const found = below ? disclosuresOf(below, path, isMeant) : [path];
    for (const file of found) {
      const key = fileKey(file);
      // Of several spellings the first.
      if (!all.has(key)) all.set(key, file);
    }
  }
  return [...all.values()];
}

function disclosuresOf(
  files: readonly string[],
  folder: string,
  isMeant: (file: string) => boolean,
): string[] {
  return files
    .filter((file) => isMeant(file) && !annotated.test(file) && !isHidden(relative(folder, file)))
    .sort(byName);
}
