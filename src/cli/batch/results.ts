import type { FileTally } from '../../app/batch/file-tally';
import type { CheckSettings } from '../terminal/check-settings';
import { unreadableProblem, unwritableProblem } from '../file-problem';
import type { Terminal } from '../terminal/terminal';
import { fingerprintOf } from './fingerprint';
import type { LineFiles, LineWriter } from '../terminal/line-file';
import type { ResultLine } from './result-line';

/** The file of results that a batch writes, and what stood in it already. */
export interface Results extends LineWriter {
  /** What was found in files that are as they were, and were checked in this way. */
  readonly kept: ReadonlyMap<string, FileTally>;
}

interface How {
  readonly ifThere: 'refuse' | 'replace' | 'continue';
  readonly way: CheckSettings['way'];
  readonly lines: LineFiles;
}

export async function openResults(
  path: string,
  files: readonly string[],
  { ifThere, way, lines }: How,
  terminal: Pick<Terminal, 'readFile'>,
): Promise<Results> {
  const before = ifThere === 'continue' ? await resultsBefore(path, lines) : null;
  const kept = new Map<string, FileTally>();
  for (const file of files) {
    const known = before?.results.get(file);
    if (known && (await isAsItWas(file, known, way, terminal))) kept.set(file, known.tally);
  }
  const writer = await lines
    .openLines(path, ifThere === 'continue' ? (before?.end ?? 0) : ifThere)
    .catch((error: unknown) => unwritableProblem(path, error));
  return { ...writer, kept };
}

interface ResultsBefore {
  /** Of each file the last line that tells of it: one that changed was checked again, behind what was found before. */
  readonly results: ReadonlyMap<string, ResultLine>;
  /** Where the last whole line ends, in bytes. */
  readonly end: number;
}

/** Null where nothing was begun. */
async function resultsBefore(path: string, lines: LineFiles): Promise<ResultsBefore | null> {
  const results = new Map<string, ResultLine>();
  let end = 0;
  const { readResults } = await import('./read-results');
  try {
    for await (const { result, start, length, isWhole } of readResults(path, lines)) {
      // Behind a line without its end the next one would stand in the same line: its file is checked again.
      if (!result || !isWhole) continue;
      results.set(result.tally.file, result);
      end = start + length + 1;
    }
  } catch (error) {
    if (isMissing(error)) return null;
    return unreadableProblem(path, error);
  }
  return { results, end };
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}

async function isAsItWas(
  file: string,
  { fingerprint }: ResultLine,
  way: string | null,
  { readFile }: Pick<Terminal, 'readFile'>,
): Promise<boolean> {
  if (fingerprint === null || way === null) return false;
  const bytes = await readFile(file).catch(() => null);
  return bytes !== null && fingerprintOf(bytes, way) === fingerprint;
}
