// `npm start`: installs if needed, builds, serves the workbench on the loopback address, prints one address.
import { chdir } from 'node:process';
import { fileURLToPath } from 'node:url';
import { ensureInstalled } from './ensure-installed.js';
import { readStartOptions } from './options.js';
import { runCommand } from './problem.js';

chdir(fileURLToPath(new URL('../../..', import.meta.url)));

await runCommand(async () => {
  const options = readStartOptions(process.argv.slice(2));
  ensureInstalled();
  const { buildAll } = await import('./build-all.js');
  await buildAll();
  const { serveWorkbench } = await import('../server/serve.js');
  const { address } = await serveWorkbench(options);
  console.log(`\n部门预算公开助手  →  ${address}\n`);
});
