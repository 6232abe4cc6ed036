// node bench/check-files.js [rounds] [files]: workbooks of five and of twelve forms and documents checked, by ours and by our engine over
// what exceljs read, and only read, in turns (`npm ci --prefix bench` first); `budget-forms check` over 50 and 500 files, or a tenth of
// so many and so many, and the memory it takes; with 0 the command is not run. Documents take a tenth of the rounds.
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadTypeScript } from '../src/workbench/node/run-typescript.js';
import { runCheckCommand } from './check-command.js';
import { inMilliseconds, median, percentile, printTable, wantedRuns } from './table.js';

const written = 20;
const many = Number(process.argv[3] ?? 500);

const rounds = wantedRuns(30);
const { writeBatch, writeFiveForms, measureFiles } = await loadTypeScript('bench/check-files.ts');
if (
  typeof writeBatch !== 'function' ||
  typeof writeFiveForms !== 'function' ||
  typeof measureFiles !== 'function'
) {
  throw new Error('what measures is missing');
}
const folder = mkdtempSync(join(tmpdir(), 'budget-forms-bench-'));
try {
  /** @type {import('./check-files').BatchFiles} */
  const { workbooks, documents, forms } = await writeBatch(folder, written);
  /** @type {Pick<import('./check-files').BatchFiles, 'workbooks' | 'forms'>} */
  const five = await writeFiveForms(folder, written);
  const library = exceljs();
  for (const [name, paths, held, turns, other] of /** @type {const} */ ([
    ['.xlsx', five.workbooks, five.forms, rounds, library],
    ['.xlsx', workbooks, forms, rounds, library],
    ['.docx', documents, forms, Math.max(2, Math.ceil(rounds / 10)), null],
  ])) {
    const times = await measureFiles(paths, held, turns, other);
    printTimes(`${written} ${name} files of ${held.length} forms, ${turns} rounds in turns`, times);
    if (many > 0) printRuns(`${held.length} forms`, name, paths);
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** A batch of thousands is as the later half of the rounds. @param {string} title @param {import('./check-files').FileTimes} times */
function printTimes(title, times) {
  printTable(`${title}; CPU ms a file, one thread`, [
    ['', 'first round', 'second', 'later half: median', '95 %', 'fastest', 'median ms'],
    ...Object.entries(times).map(([way, measured]) => {
      const later = measured.slice(Math.floor(measured.length / 2)).flat();
      const cpu = later.map((time) => time.cpu);
      return [
        way,
        ...[0, 1].map((round) =>
          inMilliseconds(mean((measured[round] ?? []).map((one) => one.cpu))),
        ),
        inMilliseconds(median(cpu)),
        inMilliseconds(percentile(cpu, 0.95)),
        inMilliseconds(Math.min(...cpu)),
        inMilliseconds(median(later.map(({ wall }) => wall))),
      ];
    }),
  ]);
}

/** @param {readonly number[]} numbers */
function mean(numbers) {
  return numbers.reduce((sum, one) => sum + one, 0) / numbers.length;
}

/** The same files under many names: none is checked twice. @param {string} what @param {string} name @param {readonly string[]} paths */
function printRuns(what, name, paths) {
  const copies = Array.from({ length: many }, (_, index) => {
    const copy = join(folder, `copy-${index}${name}`);
    copyFileSync(paths[index % paths.length] ?? '', copy);
    return copy;
  });
  printTable(`budget-forms check over ${name} files of ${what}, the command with its threads`, [
    ['', 'seconds', 'CPU seconds', 'CPU ms a file', 'peak memory MB'],
    ...[many / 10, many].map((count) => {
      const { wall, cpu, peakBytes } = runCheckCommand(copies.slice(0, count));
      return [
        `${count} files`,
        (wall / 1000).toFixed(1),
        (cpu / 1000).toFixed(1),
        inMilliseconds(cpu / count),
        (peakBytes / 1024 / 1024).toFixed(0),
      ];
    }),
  ]);
}

function exceljs() {
  try {
    return createRequire(import.meta.url)('exceljs');
  } catch {
    console.error(
      '没有 exceljs，只测自己的 exceljs is missing, only ours is measured: npm ci --prefix bench',
    );
    return null;
  }
}
