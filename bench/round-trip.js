// node bench/round-trip.js [runs]: what one Excel.run with one load and one sync costs, without the workbench's own time.
import { loadTypeScript } from '../src/workbench/node/run-typescript.js';

const runs = Number(process.argv[2] ?? 2000);
if (!Number.isInteger(runs) || runs < 1) {
  console.error(
    `轮数必须是正整数 The number of runs must be a positive integer: ${process.argv[2]}`,
  );
  process.exit(1);
}
const { measureRoundTrips } = await loadTypeScript('bench/round-trip.ts');
if (typeof measureRoundTrips !== 'function') throw new Error('measureRoundTrips is missing');
/** @type {import('./round-trip').RoundTrips} */
const { total, host } = await measureRoundTrips(runs);
const without = total.map((milliseconds, run) => milliseconds - (host[run] ?? 0));

/** @param {readonly number[]} times @param {number} share */
function percentile(times, share) {
  const sorted = [...times].sort((first, second) => first - second);
  return (sorted[Math.floor((sorted.length - 1) * share)] ?? 0).toFixed(3);
}

console.log(`Excel.run, one load, one sync; ${String(runs)} runs, milliseconds`);
for (const [name, times] of Object.entries({ total, host, 'without host': without })) {
  console.log(`${name.padEnd(13)} p50 ${percentile(times, 0.5)}  p95 ${percentile(times, 0.95)}`);
}
// Univer keeps timers.
process.exit();
