// node bench/print-text.js [rounds]: the “三公” section, ours and RosaeNLG in turns (`npm ci --prefix bench` first), and all sections.
import { createRequire } from 'node:module';
import { loadTypeScript } from '../src/workbench/node/run-typescript.js';
import { median, percentile, printTable, wantedRuns } from './table.js';

const rounds = wantedRuns(25);
const { measureText } = await loadTypeScript('bench/print-text.ts');
if (typeof measureText !== 'function') throw new Error('measureText is missing');
/** @type {import('./print-text').TextPrintings} */
const { ways, letters, sections } = measureText(rounds, rosaeNlg());

printTable(
  `Print the “三公” section of 河南, ${letters} letters, and all ${sections}; ${rounds} rounds of 200`,
  [
    ['', 'median CPU µs', '95 % CPU µs', 'fastest CPU µs'],
    ...Object.entries(ways).map(([name, times]) => [
      name,
      median(times).toFixed(1),
      percentile(times, 0.95).toFixed(1),
      Math.min(...times).toFixed(1),
    ]),
  ],
);

function rosaeNlg() {
  try {
    return createRequire(import.meta.url)('rosaenlg');
  } catch {
    console.error(
      '没有 rosaenlg，只测自己的 rosaenlg is missing, only ours is measured: npm ci --prefix bench',
    );
    return null;
  }
}
