import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { machineFiles } from './batch/machine-files';
import { startCheckThreads } from './check/check-threads';
import { runCommand } from './run-command';
import { optimizeLater } from './terminal/optimize-later';

/** Runs the program on this machine; resolves to the code it ends with. `threadFile` is what the threads run that check files. */
export function main(words: readonly string[], threadFile: URL): Promise<number> {
  optimizeLater();
  process.stdout.on('error', endQuietly);
  const { stderr, stdout } = process;
  let line = '';
  const progress = (text: string) => {
    if (!stderr.isTTY || text === line) return;
    line = text;
    stderr.write(`\r\u001b[K${text}`);
  };
  return runCommand(words, {
    readFile,
    lines: machineFiles,
    stopped: stopped(),
    locale: localeOf(process),
    // Asked of the machine while it writes: a file that appears meanwhile is not lost either.
    writeFile: (path, bytes, ifThere) =>
      writeFile(path, bytes, { flag: ifThere === 'refuse' ? 'wx' : 'w' }),
    makeFolder: async (path) => {
      await mkdir(path, { recursive: true });
    },
    print: (text) => {
      progress('');
      stdout.write(`${text}\n`);
    },
    complain: (text) => {
      progress('');
      stderr.write(`${text}\n`);
    },
    progress,
    startCheckers: (settings, files) => startCheckThreads(threadFile, settings, files),
  });
}

/** Windows keeps it elsewhere. */
function localeOf({ env, platform }: NodeJS.Process): string | null {
  const said = env.LC_ALL || env.LC_MESSAGES || env.LANG;
  if (said) return said;
  return platform === 'win32' ? Intl.DateTimeFormat().resolvedOptions().locale : null;
}

/** Whoever reads the output may stop before its end: `| head`. */
function endQuietly(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
}

/** At the first Ctrl+C the work ends at its next step; at the second at once. */
function stopped(): AbortSignal {
  const control = new AbortController();
  process.once('SIGINT', () => {
    control.abort();
  });
  return control.signal;
}
