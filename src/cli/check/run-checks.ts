import type { FileTally } from '../../app/batch/file-tally';
import { wayOf } from '../batch/fingerprint';
import { openResults, type Results } from '../batch/results';
import { problem } from '../command-problem';
import { unreadableProblem } from '../file-problem';
import { refuseWhatIsThere } from '../refuse-what-is-there';
import type { Terminal } from '../terminal/terminal';
import type { CheckOutput } from './check-output';
import type { CheckSettings } from '../terminal/check-settings';
import { ifSummaryThere } from './summary-there';
import { takeOutcomes, type Taken } from './take-outcomes';
import { unreadWords } from './unread-words';
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
  const ifSummary = await refuseBefore(asked, output, terminal);
  const results = asked.format === 'json' ? await resultsOf(files, asked, output, terminal) : null;
  const settings = results?.settings ?? asked;
  const kept = results?.file.kept ?? new Map<string, FileTally>();
  const unchecked = files.filter((file) => !kept.has(file));
  const { language } = settings;
  if (kept.size > 0) terminal.complain(keptWords(kept.size, unchecked.length)[language]);

  const taking = { settings, results: results?.file ?? null, output };
  const taken = await takeOutcomes(unchecked, taking, terminal);
  if (taken.done < unchecked.length) {
    // A check that annotates cannot be gone on with.
    const toGoOn = settings.isAnnotating ? null : output.path;
    terminal.complain(stoppedWords(taken.done, unchecked.length, toGoOn)[language]);
    return interrupted;
  }
  // Beside a workbook of reports nothing else is printed that they could be lost in.
  if (settings.format === 'text' && taken.unread.length > 0 && unchecked.length > 1)
    terminal.print(unreadWords(taken.unread, unchecked.length)[language]);
  await writeReportsOf(taken, output, language, terminal);
  const tallies = [...kept.values(), ...taken.tallies];
  await sumUp(tallies, { ...output, ifThere: ifSummary }, language, terminal);
  return Math.max(taken.code, ...[...kept.values()].map(codeOf));
}

/** Refuses what would be written over; resolves to what is done with a summary that is there. */
async function refuseBefore(
  { format }: CheckSettings,
  output: CheckOutput,
  terminal: Terminal,
): Promise<CheckOutput['ifThere']> {
  const ifSummary = await ifSummaryThere(output, terminal);
  const report = format === 'xlsx' && output.ifThere === 'refuse' ? output.path : null;
  await refuseWhatIsThere([report, ifSummary === 'refuse' ? output.summary : null], terminal);
  return ifSummary;
}

/** What writes workbooks is loaded where one is written. */
async function writeReportsOf(
  { reports }: Taken,
  { path, ifThere }: CheckOutput,
  language: CheckSettings['language'],
  terminal: Terminal,
): Promise<void> {
  if (path === null || reports.length === 0) return;
  const { writeReports } = await import('./report-file');
  await writeReports(reports, { path, ifThere, language }, terminal);
}

async function sumUp(
  tallies: readonly FileTally[],
  { summary: path, ifThere }: CheckOutput,
  language: CheckSettings['language'],
  terminal: Terminal,
): Promise<void> {
  if (path === null) return;
  if (tallies.every(({ verdict }) => verdict === 'unreadable')) {
    terminal.complain(nothingRead(path)[language]);
    return;
  }
  const { writeSummary } = await import('../batch/write-summary');
  await writeSummary(tallies, { path, ifThere, language }, terminal);
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
