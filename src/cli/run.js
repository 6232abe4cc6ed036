#!/usr/bin/env node
// `npm run -s cli -- …`: the command line from source.
import { chdir } from 'node:process';

const { loadTypeScript } = await import('./load-typescript.js').catch((error) => {
  if (error?.code !== 'ERR_MODULE_NOT_FOUND') throw error;
  console.error(
    '还没有安装依赖：先运行 npm ci，再运行一次。\nThe packages are not installed yet: run npm ci, then this again.',
  );
  process.exit(2);
});

// npm goes to the folder of the project; names of files are meant from where the user stands.
const { INIT_CWD, npm_lifecycle_event: script } = process.env;
const { main, threadFile } = await loadTypeScript(
  'src/cli/main.ts',
  'src/cli/check/check-thread.ts',
);
if (script === 'cli' && INIT_CWD) chdir(INIT_CWD);
if (typeof main === 'function') process.exitCode = await main(process.argv.slice(2), threadFile);
