import type { FileTally } from '../../app/batch/file-tally';
import type { ReportDocument } from '../../app/report/report-document';
import { wayOf } from '../batch/fingerprint';
import { progressWords } from '../batch/progress-words';
import { openResults, type Results } from '../batch/results';
import { ifSummaryThere } from '../batch/summary-there';
import { problem } from '../command-problem';
import { unreadableProblem } from '../file-problem';
import { refuseWhatIsThere } from '../refuse-what-is-there';
import type { Terminal } from '../terminal/terminal';
import { checkFiles } from './check-files';
import type { CheckOutput } from './check-output';
import type { CheckSettings } from '../terminal/check-settings';
import { unreadWords } from './unread-words';
import { writeAnnotated } from './write-annotated';
import { counted } from '../counted';

const interrupted = 130;

/** Checks files, prints or keeps what comes of each, and sums them up; resolves to the code the program ends with. */
export async function runChecks(
  files: readonly string[],
  asked: CheckSettings,
  output: CheckOutput,
  terminal: Terminal,
): Promise<number> {
  // Before hours of work, not behind them.
  const ifSummary = await ifSummaryThere(output, terminal);
  const report = asked.format === 'xlsx' && output.ifThere === 'refuse' ? output.path : null;
  await refuseWhatIsThere([report, ifSummary === 'refuse' ? output.summary : null], terminal);
  const results = asked.format === 'json' ? await resultsOf(files, asked, output, terminal) : null;
  const settings = results?.settings ?? asked;
  const kept = results?.file.kept ?? new Map<string, FileTally>();
  const unchecked = files.filter((file) => !kept.has(file));
  const { language } = settings;
  if (kept.size > 0) terminal.complain(keptWords(kept.size, unchecked.length)[language]);

  const tallies = [...kept.values()];
  const reports: ReportDocument[] = [];
  const unread: string[] = [];
  const begun = Date.now();
  let code = Math.max(0, ...tallies.map(codeOf));
  let [done, failed] = [0, 0];
  try {
    for await (const outcome of checkFiles(unchecked, settings, terminal)) {
      if (terminal.stopped?.aborted === true) break;
      if (outcome.report) reports.push(outcome.report);
      else if (results) await results.file.write(outcome.text);
      else terminal.print(outcome.text);
      if (outcome.annotated)
        code = Math.max(code, await writeAnnotated(outcome.annotated, output, language, terminal));
      if (outcome.tally) tallies.push(outcome.tally);
      code = Math.max(code, outcome.code);
      // They come in the order of the files.
      if (outcome.code === 2) unread.push(...unchecked.slice(done, done + 1));
      done += 1;
      failed += outcome.code === 0 ? 0 : 1;
      const progress = { done, all: unchecked.length, failed, passed: Date.now() - begun };
      if (unchecked.length > 1) terminal.progress?.(progressWords(progress)[language]);
    }
  } finally {
    terminal.progress?.('');
    await results?.file.close();
  }
  if (done < unchecked.length) {
    // A check that annotates cannot be gone on with.
    const toGoOn = settings.isAnnotating ? null : output.path;
    terminal.complain(stoppedWords(done, unchecked.length, toGoOn)[language]);
    return interrupted;
  }
  // Beside a workbook of reports nothing else is printed that they could be lost in.
  if (settings.format === 'text' && unread.length > 0 && unchecked.length > 1)
    terminal.print(unreadWords(unread, unchecked.length)[language]);
  const { summary, path, ifThere } = output;
  // What writes workbooks is loaded where one is written.
  if (path !== null && reports.length > 0) {
    const { writeReports } = await import('./report-file');
    await writeReports(reports, { path, ifThere, language }, terminal);
  }
  if (summary === null) return code;
  const wasRead = tallies.some(({ verdict }) => verdict !== 'unreadable');
  if (!wasRead) {
    terminal.complain(nothingRead(summary)[language]);
    return code;
  }
  const { writeSummary } = await import('../batch/write-summary');
  await writeSummary(tallies, { path: summary, ifThere: ifSummary, language }, terminal);
  return code;
}

/** A summary of nothing would only be in the way of the next one. */
function nothingRead(path: string) {
  return {
    zh: `没有能读取的文件，没有写 ${path}。`,
    en: `No file could be read: ${path} was not written.`,
  };
}

function codeOf({ verdict }: FileTally): number {
  if (verdict === 'unreadable') return 2;
  return verdict === 'fail' ? 1 : 0;
}

/** Null where the results are printed. */
async function resultsOf(
  files: readonly string[],
  asked: CheckSettings,
  { path, ifThere, isContinued }: CheckOutput,
  terminal: Terminal,
): Promise<{ readonly file: Results; readonly settings: CheckSettings } | null> {
  if (path === null) return null;
  if (files.length > 0 && !(await isAnyThere(files, terminal))) {
    terminal.complain(nothingRead(path)[asked.language]);
    return null;
  }
  const { lines } = terminal;
  if (!lines) return problem('这里不能写结果文件。', 'Files of results cannot be written here.');
  const { pack, packFiles, year, language } = asked;
  const packs = await Promise.all(
    packFiles.map((name) =>
      terminal.readFile(name).catch((error: unknown) => unreadableProblem(name, error)),
    ),
  );
  const way = wayOf([pack, year, language], packs);
  const file = await openResults(
    path,
    files,
    { ifThere: isContinued ? 'continue' : ifThere, way, lines },
    terminal,
  );
  return { file, settings: { ...asked, way } };
}

async function isAnyThere(
  files: readonly string[],
  { readFile }: Pick<Terminal, 'readFile'>,
): Promise<boolean> {
  for (const file of files) {
    const isThere = await readFile(file).then(
      () => true,
      () => false,
    );
    if (isThere) return true;
  }
  return false;
}

function keptWords(kept: number, left: number) {
  return {
    zh: `${kept}个文件没有变动，用上次的结果；还要检查${left}个。`,
    en: `Results kept of files that are as they were: ${kept}; left to check: ${left}.`,
  };
}

function stoppedWords(done: number, all: number, path: string | null) {
  return {
    zh: `已停止：检查了${all}个文件中的${done}个。${path === null ? '' : `结果在 ${path}；要接着检查，请再运行一次并加上 --resume。`}`,
    en: `Stopped: ${done} of ${counted(all, 'file')} checked.${path === null ? '' : ` Their results are in ${path}; to go on, run the command again with --resume.`}`,
  };
}
