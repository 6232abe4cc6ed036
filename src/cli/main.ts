import { readFile, writeFile } from 'node:fs/promises';
import { runCommand } from './run-command';

/** Runs the program on this machine; resolves to the code it ends with. */
export function main(words: readonly string[]): Promise<number> {
  process.stdout.on('error', endQuietly);
  return runCommand(words, {
    readFile,
    // Asked of the machine while it writes: a file that appears meanwhile is not lost either.
    writeFile: (path, bytes, ifThere) =>
      writeFile(path, bytes, { flag: ifThere === 'refuse' ? 'wx' : 'w' }),
    print: (text) => process.stdout.write(`${text}\n`),
    complain: (text) => process.stderr.write(`${text}\n`),
  });
}

/** Whoever reads the output may stop before its end: `| head`. */
function endQuietly(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
}
