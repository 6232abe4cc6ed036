// node bench/check-edits.js [edits]: an edit checked, ours and HyperFormula in turns; a workbook of 5 forms and of 1,000; all of 5
// forms checked, ours and zod in turns (`npm ci --prefix bench` first).
import { createRequire } from 'node:module';
import { loadTypeScript } from '../src/workbench/node/run-typescript.js';
import { median, percentile, printTable, wantedRuns } from './table.js';

const runs = wantedRuns(2000);
const { measureEdits } = await loadTypeScript('bench/check-edits.ts');
if (typeof measureEdits !== 'function') throw new Error('measureEdits is missing');
const engine = hyperFormula();

const heads = ['', 'median µs', '95 % µs', 'fastest µs', 'median CPU µs', '95 % CPU µs'];
for (const count of [5, 1000]) {
  /** @type {import('./check-edits').EditMeasures} */
  const measured = measureEdits(
    count,
    count === 5 ? runs : Math.ceil(runs / 4),
    count === 5 ? engine?.HyperFormula : null,
  );
  const { forms, sheetCells, cells, rules, rulesBetween, verdicts, edits, full } = measured;
  const title = `${forms} forms, ${sheetCells} cells, ${cells} of them fields; ${rules} rules of forms with ${verdicts} verdicts, ${rulesBetween} between forms`;
  const name = engine ? `HyperFormula ${engine.HyperFormula.version}` : '';
  printTable(`Edit to verdict, engine: ${title}; ${name}`, [heads, ...rows(edits)]);
  if (Object.keys(full).length > 0) printTable(`Full check: ${title}`, [heads, ...rows(full)]);
}

const { measureSlips, measureTyping } = await loadTypeScript('bench/type-forms.ts');
if (typeof measureTyping !== 'function' || typeof measureSlips !== 'function') {
  throw new Error('measureTyping or measureSlips is missing');
}
/** @type {import('./type-forms').SlipMeasures} */
const slips = measureSlips(5, runs);
printTable('One amount typed wrong in 5 forms that agree, the totals calculated', [
  heads,
  ...rows({ 'ours, all verdicts': slips.verdicts, 'ours, all that is told': slips.told }),
]);
/** @type {readonly { wall: number; cpu: number }[]} */
const typed = measureTyping(5, Math.ceil(runs / 40));
printTable('The amounts of 5 forms typed cell by cell, the totals calculated after each', [
  heads,
  ...rows({ 'ours, from an entry to all that is told': typed }),
]);

/** @param {Readonly<Record<string, readonly { wall: number; cpu: number }[]>>} ways */
function rows(ways) {
  return Object.entries(ways).map(([name, times]) => {
    const wall = times.map((time) => time.wall * 1000);
    const cpu = times.map((time) => time.cpu * 1000);
    const figures = [
      median(wall),
      percentile(wall, 0.95),
      Math.min(...wall),
      median(cpu),
      percentile(cpu, 0.95),
    ];
    return [name, ...figures.map((figure) => figure.toFixed(0))];
  });
}

function hyperFormula() {
  try {
    return createRequire(import.meta.url)('hyperformula');
  } catch {
    console.error(
      '没有 hyperformula，只测自己的 hyperformula is missing, only ours is measured: npm ci --prefix bench',
    );
    return null;
  }
}
