// node bench/insert-form.js [runs]: a form inserted by its plan, and cell by cell as Office's samples write.
import { loadTypeScript } from '../src/workbench/node/run-typescript.js';
import { inMilliseconds, kilobytes, median, printTable, wantedRuns } from './table.js';

const runs = wantedRuns(15);
const { measureInsertions } = await loadTypeScript('bench/insert-form.ts');
if (typeof measureInsertions !== 'function') throw new Error('measureInsertions is missing');
/** @type {import('./insert-form').Insertions} */
const { form, ways, alone } = await measureInsertions(runs);

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
/** @type {readonly (readonly [string, number, number])[]} */
const stretches = [
  ['2–20', 1, 20],
  ['21–100', 20, 100],
  ['101–300', 100, 300],
  ['301–600', 300, 600],
];
printTable('By its plan where requests are only answered; medians', [
  [
    '',
    'script ms',
    'script CPU ms',
    'of it drawing, CPU ms',
    'drawn before: script ms',
    'CPU ms',
    'prepared: script ms',
    'CPU ms',
  ],
  ...stretches.map(([name, from, to]) => {
    const { drawnOnTheWay, drawing, drawnBefore, prepared } = alone;
    /** @param {readonly import('./insert-form').InsertionRun[]} runs @param {'wall' | 'cpu'} clock */
    const script = (runs, clock) =>
      inMilliseconds(median(runs.slice(from, to).map((run) => run.script[clock])));
    return [
      name,
      script(drawnOnTheWay, 'wall'),
      script(drawnOnTheWay, 'cpu'),
      inMilliseconds(median(drawing.slice(from, to).map(({ cpu }) => cpu))),
      script(drawnBefore, 'wall'),
      script(drawnBefore, 'cpu'),
      script(prepared, 'wall'),
      script(prepared, 'cpu'),
    ];
  }),
]);
// Univer keeps timers.
process.exit();
