// node bench/first-insertion.js [runs]: the first form of a process, which compiles what it runs; each run is a process of its own.
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { loadTypeScript } from '../src/workbench/node/run-typescript.js';
import { inMilliseconds, median, printTable, wantedRuns } from './table.js';

const own = 'BUDGET_FORMS_FIRST_INSERTION';
const ways = { 'drawn on the way': false, prepared: true };
const way = process.env[own];
if (way === undefined) measure();
else await runOnce(way === 'true');

function measure() {
  const runs = wantedRuns(11);
  const measured = Object.entries(ways).map(([name, isPrepared]) => ({
    ...{ name, isPrepared },
    times: /** @type {import('./stopwatch').Time[]} */ ([]),
  }));
  for (let run = 0; run < runs; run += 1) {
    for (const { isPrepared, times } of measured) {
      const answer = execFileSync(process.execPath, [fileURLToPath(import.meta.url)], {
        env: { ...process.env, [own]: String(isPrepared) },
        encoding: 'utf8',
      });
      times.push(/** @type {import('./stopwatch').Time} */ (JSON.parse(answer)));
    }
  }
  printTable(`The first F17 of henan-2022 in a process; medians of ${runs} processes in turns`, [
    ['', 'script ms', 'script CPU ms'],
    ...measured.map(({ name, times }) => [
      name,
      inMilliseconds(median(times.map(({ wall }) => wall))),
      inMilliseconds(median(times.map(({ cpu }) => cpu))),
    ]),
  ]);
}

/** @param {boolean} isPrepared */
async function runOnce(isPrepared) {
  const { measureFirst } = await loadTypeScript('bench/first-insertion.ts');
  if (typeof measureFirst !== 'function') throw new Error('measureFirst is missing');
  /** @type {import('./insert-form').InsertionRun} */
  const { script } = await measureFirst(isPrepared);
  console.log(JSON.stringify(script));
  process.exit();
}
