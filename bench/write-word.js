// node bench/write-word.js [runs] [FILE.docx]: a document of some 60 pages, forms and text, written to .docx.
import { writeFileSync } from 'node:fs';
import { loadTypeScript } from '../src/workbench/node/run-typescript.js';
import { inMilliseconds, kilobytes, median, printTable, wantedRuns } from './table.js';

const runs = wantedRuns(7);
const { measureWord } = await loadTypeScript('bench/write-word.ts');
if (typeof measureWord !== 'function') throw new Error('measureWord is missing');
/** @type {import('./write-word').WordWritings} */
const { forms, times, bytes } = await measureWord(runs, 2);
const [, , , file] = process.argv;
if (file !== undefined) writeFileSync(file, bytes);

const wall = times.map((time) => time.wall);
printTable(`Write ${forms} forms and ten pages of text to .docx; ${runs} runs`, [
  ['', 'first ms', 'median ms', 'fastest ms', 'median CPU ms', 'KB'],
  [
    'ours',
    inMilliseconds(wall[0] ?? 0),
    inMilliseconds(median(wall)),
    inMilliseconds(Math.min(...wall)),
    inMilliseconds(median(times.map(({ cpu }) => cpu))),
    kilobytes(bytes.length),
  ],
]);
