// `npm start`: installs if needed, builds, serves the workbench on the loopback address, prints one address.
import { chdir } from 'node:process';
import { fileURLToPath } from 'node:url';
import { ensureInstalled } from './ensure-installed.js';
import { readStartOptions, startHelp } from './options.js';
import { runCommand } from '../start-problem.js';

chdir(fileURLToPath(new URL('../../..', import.meta.url)));

await runCommand(async () => {
  const words = process.argv.slice(2);
  if (words.includes('--help')) {
    console.log(startHelp);
    return;
  }
  const options = readStartOptions(words);
  ensureInstalled();
  // Before the build, which takes a while: a port in use is said at once.
  const { serveWorkbench } = await import('../server/serve.js');
  let tellBuilt = () => {};
  /** @type {Promise<void>} */
  const built = new Promise((resolve) => {
    tellBuilt = resolve;
  });
  const { address } = await serveWorkbench(options, built);
  console.log('构建中 … Building …');
  const { buildAll } = await import('../build/build-all.js');
  await buildAll();
  tellBuilt();
  console.log(`\n部门预算公开助手  →  ${address}\n`);
});
