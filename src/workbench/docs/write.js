import { writeFile } from 'node:fs/promises';
import { loadTypeScript } from '../node/run-typescript.js';

const path = 'docs/workbench.md';
const { workbenchPage } = await loadTypeScript('src/workbench/docs/workbench-page.ts');
if (typeof workbenchPage !== 'function') throw new Error('workbenchPage is missing');
await writeFile(path, workbenchPage());
console.log(`${path} is written`);
// Univer keeps timers.
process.exit();
