// node bench/round-trip.js [runs]: what one Excel.run with one load and one sync costs, without the workbench's own time.
import { loadTypeScript } from '../src/workbench/node/run-typescript.js';
import { median, percentile, printTable, wantedRuns } from './table.js';

const runs = wantedRuns(2000);
const { measureRoundTrips } = await loadTypeScript('bench/round-trip.ts');
if (typeof measureRoundTrips !== 'function') throw new Error('measureRoundTrips is missing');
/** @type {import('./round-trip').RoundTrips} */
const { total, host } = await measureRoundTrips(runs);
const without = total.map((milliseconds, run) => milliseconds - (host[run] ?? 0));

printTable(`Excel.run, one load, one sync; ${runs} runs`, [
  ['', 'median ms', '95 % ms'],
  ...Object.entries({ total, host, 'without host': without }).map(([name, times]) => [
    name,
    median(times).toFixed(3),
    percentile(times, 0.95).toFixed(3),
  ]),
]);
// Univer keeps timers.
process.exit();
