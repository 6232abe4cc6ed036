import type { FileTally } from '../../app/batch/file-tally';
import type { ReportDocument } from '../../app/report/report-document';
import { progressWords } from '../batch/progress-words';
import type { Results } from '../batch/results';
import type { CheckSettings } from '../terminal/check-settings';
import type { Terminal } from '../terminal/terminal';
import { checkFiles } from './check-files';
import type { CheckOutput } from './check-output';
import { writeAnnotated } from './write-annotated';

/** What came of the files that were checked. */
export interface Taken {
  readonly done: number;
  /** The worst of the codes. */
  readonly code: number;
  readonly tallies: readonly FileTally[];
  readonly reports: readonly ReportDocument[];
  readonly unread: readonly string[];
}

interface Taking {
  readonly settings: CheckSettings;
  /** Where what comes of each file is kept; null where it is printed. */
  readonly results: Results | null;
  readonly output: CheckOutput;
}

/** Checks files, prints or keeps what comes of each and tells how far it is, until all are done or it is stopped. */
export async function takeOutcomes(
  files: readonly string[],
  { settings, results, output }: Taking,
  terminal: Terminal,
): Promise<Taken> {
  const { language } = settings;
  const tallies: FileTally[] = [];
  const reports: ReportDocument[] = [];
  const unread: string[] = [];
  const begun = Date.now();
  let [code, done, failed] = [0, 0, 0];
  try {
    for await (const outcome of checkFiles(files, settings, terminal)) {
      if (terminal.stopped?.aborted === true) break;
      if (outcome.report) reports.push(outcome.report);
      else if (results) await results.write(outcome.text);
      else terminal.print(outcome.text);
      if (outcome.annotated)
        code = Math.max(code, await writeAnnotated(outcome.annotated, output, language, terminal));
      if (outcome.tally) tallies.push(outcome.tally);
      code = Math.max(code, outcome.code);
      // They come in the order of the files.
      if (outcome.code === 2) unread.push(...files.slice(done, done + 1));
      done += 1;
      failed += outcome.code === 0 ? 0 : 1;
      const progress = { done, all: files.length, failed, passed: Date.now() - begun };
      if (files.length > 1) terminal.progress?.(progressWords(progress)[language]);
    }
  } finally {
    terminal.progress?.('');
    await results?.close();
  }
  return { done, code, tallies, reports, unread };
}
