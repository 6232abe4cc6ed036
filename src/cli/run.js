#!/usr/bin/env node
// `npm run -s cli -- …`: the command line from source.
import { chdir } from 'node:process';
import { loadTypeScript } from './load-typescript.js';

// npm goes to the folder of the project; names of files are meant from where the user stands.
const { INIT_CWD, npm_lifecycle_event: script } = process.env;
const { main, file } = await loadTypeScript('src/cli/main.ts');
if (script === 'cli' && INIT_CWD) chdir(INIT_CWD);
if (typeof main === 'function') process.exitCode = await main(process.argv.slice(2), file);
