// node bench/insert-every-form.js [runs]: every layout of every pack, how much its writing request takes and how long its script.
import { loadTypeScript } from '../src/workbench/node/run-typescript.js';
import { inMilliseconds, kilobytes, median, printTable, wantedRuns } from './table.js';

const runs = wantedRuns(30);
const { measureEveryForm } = await loadTypeScript('bench/insert-every-form.ts');
if (typeof measureEveryForm !== 'function') throw new Error('measureEveryForm is missing');
/** @type {import('./insert-every-form').EveryForm[]} */
const forms = await measureEveryForm(runs);

/** @param {readonly import('./insert-form').InsertionRun[]} all @param {'wall' | 'cpu'} clock */
const script = (all, clock) => median(all.map((run) => run.script[clock]));
/** @param {import('./insert-every-form').EveryForm} form */
const bytes = ({ prepared }) => Math.max(...prepared.map((run) => run.writingBytes));

printTable(
  `Every layout on a new sheet, requests only answered; medians of ${runs} runs in turns`,
  [
    ['', 'KB', 'actions', 'script ms', 'CPU ms', 'prepared: ms', 'CPU ms'],
    ...forms
      .toSorted((one, other) => bytes(other) - bytes(one))
      .map((form) => [
        form.layout,
        kilobytes(bytes(form)),
        String(form.actions),
        inMilliseconds(script(form.drawnOnTheWay, 'wall')),
        inMilliseconds(script(form.drawnOnTheWay, 'cpu')),
        inMilliseconds(script(form.prepared, 'wall')),
        inMilliseconds(script(form.prepared, 'cpu')),
      ]),
  ],
);
// Univer keeps timers.
process.exit();
