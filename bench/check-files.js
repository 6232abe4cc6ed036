// node bench/check-files.js [rounds] [files]: workbooks and documents checked, and the same files only read by others, in turns
// (`npm ci --prefix bench` first); `budget-forms check` over 50 and 500 files, or a tenth of so many and so many, and the memory it
// takes; with 0 the command is not run.
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadTypeScript } from '../src/workbench/node/run-typescript.js';
import { runCheckCommand } from './check-command.js';
import { inMilliseconds, median, percentile, printTable, wantedRuns } from './table.js';

const written = 20;
const many = Number(process.argv[3] ?? 500);

const rounds = wantedRuns(3);
const { writeBatch, measureFiles } = await loadTypeScript('bench/check-files.ts');
if (typeof writeBatch !== 'function' || typeof measureFiles !== 'function') {
  throw new Error('what measures is missing');
}
const folder = mkdtempSync(join(tmpdir(), 'budget-forms-bench-'));
try {
  /** @type {import('./check-files').BatchFiles} */
  const { workbooks, documents, forms } = await writeBatch(folder, written);
  const library = exceljs();
  for (const [name, paths, other] of /** @type {const} */ ([
    ['.xlsx', workbooks, library],
    ['.docx', documents, null],
  ])) {
    const times = await measureFiles(paths, forms, rounds, other);
    printTimes(
      `${written} ${name} files of ${forms.length} forms, ${rounds} rounds in turns`,
      times,
    );
    if (many > 0) printRuns(name, paths);
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** @param {string} title @param {import('./check-files').FileTimes} times */
function printTimes(title, times) {
  printTable(`${title}; a file, one thread`, [
    ['', 'median CPU ms', '95 % CPU ms', 'fastest CPU ms', 'median ms'],
    ...Object.entries(times).map(([way, measured]) => {
      const cpu = measured.map((time) => time.cpu);
      return [
        way,
        inMilliseconds(median(cpu)),
        inMilliseconds(percentile(cpu, 0.95)),
        inMilliseconds(Math.min(...cpu)),
        inMilliseconds(median(measured.map(({ wall }) => wall))),
      ];
    }),
  ]);
}

/** The same files under many names: none is checked twice. @param {string} name @param {readonly string[]} paths */
function printRuns(name, paths) {
  const copies = Array.from({ length: many }, (_, index) => {
    const copy = join(folder, `copy-${index}${name}`);
    copyFileSync(paths[index % paths.length] ?? '', copy);
    return copy;
  });
  printTable(`budget-forms check over ${name} files, the command with its threads`, [
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
