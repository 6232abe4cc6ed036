// Loaded before a program (`node --import`): tells at its end, in the last line of its errors, what it took.
import { isMainThread } from 'node:worker_threads';

if (isMainThread) {
  let peak = 0;
  const look = () => {
    peak = Math.max(peak, process.memoryUsage.rss());
  };
  setInterval(look, 20).unref();
  process.on('exit', () => {
    look();
    const { user, system } = process.cpuUsage();
    const taken = { peakBytes: peak, cpu: (user + system) / 1000, wall: performance.now() };
    process.stderr.write(`\n${JSON.stringify(taken)}\n`);
  });
}
