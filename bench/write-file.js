// node bench/write-file.js [runs]: five forms written to .xlsx, ours and exceljs in turns (`npm ci --prefix bench` first).
import { createRequire } from 'node:module';
import { loadTypeScript } from '../src/workbench/node/run-typescript.js';
import { inMilliseconds, kilobytes, median, percentile, printTable, wantedRuns } from './table.js';

const runs = wantedRuns(200);
const { measureWriting } = await loadTypeScript('bench/write-file.ts');
if (typeof measureWriting !== 'function') throw new Error('measureWriting is missing');
/** @type {import('./write-file').FileWritings} */
const { forms, ways, bytes } = await measureWriting(runs, exceljs());

printTable(`Write ${forms}; ${runs} runs in turns, warm`, [
  ['', 'median ms', '95 % ms', 'fastest ms', 'median CPU ms', 'KB'],
  ...Object.entries(ways).map(([name, times]) => {
    const wall = times.map((time) => time.wall);
    return [
      name,
      inMilliseconds(median(wall)),
      inMilliseconds(percentile(wall, 0.95)),
      inMilliseconds(Math.min(...wall)),
      inMilliseconds(median(times.map(({ cpu }) => cpu))),
      kilobytes(bytes[name] ?? 0),
    ];
  }),
]);

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
