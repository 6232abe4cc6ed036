// `npm run docs`: the generated parts of the documentation.
import { chdir } from 'node:process';
import { fileURLToPath } from 'node:url';
import { loadTypeScript } from '../load-typescript.js';

chdir(fileURLToPath(new URL('../../..', import.meta.url)));
const { main } = await loadTypeScript('src/cli/docs/main.ts');
if (typeof main === 'function') await main();
