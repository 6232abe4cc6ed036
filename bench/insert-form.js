// node bench/insert-form.js [runs]: a form inserted by its plan, and cell by cell as Office's samples write.
import { loadTypeScript } from '../src/workbench/node/run-typescript.js';
import { inMilliseconds, kilobytes, median, printTable, wantedRuns } from './table.js';

const runs = wantedRuns(15);
const { measureInsertions } = await loadTypeScript('bench/insert-form.ts');
if (typeof measureInsertions !== 'function') throw new Error('measureInsertions is missing');
/** @type {import('./insert-form').Insertions} */
const { form, ways, drawing } = await measureInsertions(runs);

printTable(`Insert ${form}; medians of ${runs} runs in turns`, [
  ['', 'requests', 'KB sent', 'KB answered', 'script ms', 'script CPU ms', 'workbench CPU ms'],
  ...Object.entries(ways).map(([name, measured]) => {
    /** @param {(run: import('./insert-form').InsertionRun) => number} figure */
    const middle = (figure) => median(measured.map(figure));
    return [
      name,
      String(middle(({ requests }) => requests)),
      kilobytes(middle(({ sentBytes }) => sentBytes)),
      kilobytes(middle(({ answeredBytes }) => answeredBytes)),
      inMilliseconds(middle(({ script }) => script.wall)),
      inMilliseconds(middle(({ script }) => script.cpu)),
      inMilliseconds(middle(({ workbench }) => workbench.cpu)),
    ];
  }),
]);
const drawn = inMilliseconds(median(drawing.map(({ cpu }) => cpu)));
console.log(`Drawing the plan alone: ${drawn} ms CPU`);
// Univer keeps timers.
process.exit();
