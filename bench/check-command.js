import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const [watch, cli] = ['./watch-memory.js', '../src/cli/run.js'].map((path) =>
  fileURLToPath(new URL(path, import.meta.url)),
);

/**
 * `budget-forms check` in a process of its own, with all its threads.
 * @param {readonly string[]} paths
 * @returns {{ peakBytes: number, cpu: number, wall: number }} the memory that was resident at most, and milliseconds
 */
export function runCheckCommand(paths) {
  const words = ['--import', `${watch}`, `${cli}`, 'check', '--format', 'json', ...paths];
  const { stderr, status } = spawnSync(process.execPath, words, {
    stdio: ['ignore', 'ignore', 'pipe'],
    encoding: 'utf8',
  });
  // The files have findings, which is 1.
  if (status !== 1) throw new Error(`check ended with ${String(status)}: ${stderr}`);
  return JSON.parse(stderr.trim().split('\n').at(-1) ?? '');
}
