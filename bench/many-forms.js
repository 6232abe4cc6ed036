// node bench/many-forms.js [forms]: a workbook of many project forms, inserted as a set; whether time and memory stay flat.
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { loadTypeScript } from '../src/workbench/node/run-typescript.js';
import { inMilliseconds, kilobytes, median, printTable, wantedRuns } from './table.js';

const count = wantedRuns(1000);
const { measureManyForms } = await loadTypeScript('bench/many-forms.ts');
if (typeof measureManyForms !== 'function') throw new Error('measureManyForms is missing');
setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc');

for (const [does, words] of [
  ['answerOnly', 'requests answered but not carried out: the add-in and office.js alone'],
  ['carryOut', 'in the workbench, whose spreadsheet grows with its sheets'],
]) {
  /** @type {import('./many-forms').ManyForms} */
  const { requests, progressReports, hundreds } = await measureManyForms(
    count,
    does,
    collectGarbage,
  );
  const largest = Math.max(...requests.map(({ sentBytes }) => sentBytes));
  printTable(
    `${count} project forms, ${words}: ${requests.length} requests, the largest ${kilobytes(largest)} KB, ` +
      `${progressReports} reports of progress; medians a form`,
    [
      ['', 'script ms', 'script CPU ms', 'workbench CPU ms', 'heap MB'],
      ...hundreds.map(({ script, workbench, heapBytes }, index) => [
        `forms ${index * 100 + 1} to ${(index + 1) * 100}`,
        inMilliseconds(median(script.map(({ wall }) => wall))),
        inMilliseconds(median(script.map(({ cpu }) => cpu))),
        inMilliseconds(median(workbench.map(({ cpu }) => cpu))),
        (heapBytes / 1024 / 1024).toFixed(1),
      ]),
    ],
  );
}
// Univer keeps timers.
process.exit();
