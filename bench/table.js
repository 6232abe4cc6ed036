import { cpus, loadavg } from 'node:os';

/** @param {readonly number[]} numbers @param {number} share */
export function percentile(numbers, share) {
  const sorted = numbers.toSorted((first, second) => first - second);
  return sorted[Math.floor((sorted.length - 1) * share)] ?? Number.NaN;
}

/** @param {readonly number[]} numbers */
export function median(numbers) {
  return percentile(numbers, 0.5);
}

/** @param {number} bytes */
export function kilobytes(bytes) {
  return (bytes / 1024).toFixed(1);
}

/** @param {number} milliseconds */
export function inMilliseconds(milliseconds) {
  return milliseconds.toFixed(milliseconds < 10 ? 2 : 1);
}

/**
 * The first column to the left, all others to the right.
 * @param {string} title
 * @param {readonly (readonly string[])[]} lines The first one says what the columns are.
 */
export function printTable(title, lines) {
  const widths = (lines[0] ?? []).map((_, column) =>
    Math.max(...lines.map((line) => line[column]?.length ?? 0)),
  );
  console.log(`\n${title}`);
  for (const [name = '', ...values] of lines) {
    const cells = values.map((value, index) => value.padStart(widths[index + 1] ?? 0));
    console.log([name.padEnd(widths[0] ?? 0), ...cells].join('  '));
  }
  console.log(`Node ${process.versions.node}, ${cpus().length} cores, load ${load()}`);
}

function load() {
  return loadavg()
    .slice(0, 2)
    .map((processes) => processes.toFixed(1))
    .join(' and ');
}

/**
 * How often to measure, from the command line.
 * @param {number} usual
 */
export function wantedRuns(usual) {
  const runs = Number(process.argv[2] ?? usual);
  if (Number.isInteger(runs) && runs > 0) return runs;
  console.error(
    `轮数必须是正整数 The number of runs must be a positive integer: ${process.argv[2]}`,
  );
  process.exit(1);
}
