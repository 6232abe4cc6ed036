// node bench/check-folder.js [files]: a folder of many small workbooks checked at once and in shards that are joined; the memory
// and the time it takes as the folder grows, and whether both results are the same.
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadTypeScript } from '../src/workbench/node/run-typescript.js';
import { runCli } from './check-command.js';
import { inMilliseconds, printTable, wantedRuns } from './table.js';

const distinct = 20;
const inFolder = 100;
const shards = 4;

const all = wantedRuns(10_000);
const { writeSmallBatch } = await loadTypeScript('bench/batch-files.ts');
if (typeof writeSmallBatch !== 'function') throw new Error('what measures is missing');
const folder = mkdtempSync(join(tmpdir(), 'budget-forms-bench-'));
try {
  /** @type {readonly string[]} */
  const files = await writeSmallBatch(folder, distinct);
  const rows = [all / 10, all].map((count) => {
    const bureau = fill(join(folder, String(count)), files, count);
    const whole = join(folder, `${count}.jsonl`);
    const { wall, cpu, peakBytes } = runCli('check', bureau, '--format', 'json', '-o', whole);
    return [
      `${count} files at once`,
      (wall / 1000).toFixed(1),
      inMilliseconds(cpu / count),
      (count / (cpu / 1000)).toFixed(1),
      (peakBytes / 1024 / 1024).toFixed(0),
    ];
  });
  printTable('budget-forms check FOLDER --format json -o RESULTS, workbooks of one form', [
    ['', 'seconds', 'CPU ms a file', 'files a second and core', 'peak memory MB'],
    ...rows,
  ]);
  const count = all / 10;
  const parts = Array.from({ length: shards }, (_, index) => {
    const part = join(folder, `${count}-${index + 1}.jsonl`);
    const shard = ['--shard', `${index + 1}/${shards}`];
    runCli('check', join(folder, String(count)), '--format', 'json', '-o', part, ...shard);
    return part;
  });
  const joined = join(folder, 'joined.jsonl');
  runCli('summary', ...parts, '-o', joined);
  const isSame = readFileSync(joined).equals(readFileSync(join(folder, `${count}.jsonl`)));
  console.log(
    `\n${shards} shards of ${count} files, joined: ${isSame ? 'the same bytes' : 'NOT the same'} as at once`,
  );
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** The same few files under many names, in folders. @param {string} to @param {readonly string[]} files @param {number} count */
function fill(to, files, count) {
  for (let index = 0; index < count; index += 1) {
    const within = join(to, String(Math.floor(index / inFolder)).padStart(3, '0'));
    mkdirSync(within, { recursive: true });
    copyFileSync(files[index % files.length] ?? '', join(within, `${index}.xlsx`));
  }
  return to;
}
