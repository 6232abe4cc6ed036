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
  return runCli('check', '--format', 'json', ...paths);
}

/**
 * @param {readonly string[]} words
 * @returns {{ peakBytes: number, cpu: number, wall: number }}
 */
export function runCli(...words) {
  const { stderr, status } = spawnSync(
    process.execPath,
    ['--import', `${watch}`, `${cli}`, ...words],
    { stdio: ['ignore', 'ignore', 'pipe'], encoding: 'utf8' },
  );
  // Where files have findings, that is 1.
  if (status !== 0 && status !== 1) throw new Error(`${words[0]} ended with ${status}: ${stderr}`);
  return JSON.parse(stderr.trim().split('\n').at(-1) ?? '');
}
