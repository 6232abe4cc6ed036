// A part of `npm run docs`: what the product makes of documents of other places, which only the tests have.
import { writeFile } from 'node:fs/promises';
import { chdir } from 'node:process';
import { fileURLToPath } from 'node:url';
import { loadTypeScript } from '../../src/cli/load-typescript.js';

chdir(fileURLToPath(new URL('../..', import.meta.url)));
const { foreignPage, foreignPageFile } = await loadTypeScript(
  'test/seeds/provinces/foreign-page.ts',
);
if (typeof foreignPage === 'function' && typeof foreignPageFile === 'string') {
  await writeFile(foreignPageFile, await foreignPage());
}
