// `npm run start:excel`: builds, makes a certificate for https://localhost, serves dist/ and loads the add-in into Excel.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';
import { chdir } from 'node:process';
import { fileURLToPath } from 'node:url';
import { buildAddIn } from '../build/build-add-in.js';
import { ensureInstalled } from './ensure-installed.js';
import { requireExcel } from './find-excel.js';
import { runCommand, StartProblem } from '../start-problem.js';
import { serveDist } from '../server/serve-dist.js';

// The port in manifest.xml.
const PORT = 3000;
const CERTIFICATES = 'office-addin-dev-certs@3.0.0';
const DEBUGGING = 'office-addin-debugging@7.0.0';
const MANIFEST = 'dist/manifest.xml';

chdir(fileURLToPath(new URL('../../..', import.meta.url)));

await runCommand(async () => {
  requireExcel(process.platform);
  ensureInstalled();
  await buildAddIn();
  await runTool(CERTIFICATES, 'install');
  const server = await serveDist(PORT, readCertificate());
  await runTool(
    DEBUGGING,
    'start',
    MANIFEST,
    'desktop',
    '--app',
    'excel',
    '--no-debug',
    '--no-live-reload',
  );
  console.log(
    '\n加载项已载入 Excel；按 Ctrl+C 结束并卸载。 The add-in is in Excel; Ctrl+C ends and removes it.\n',
  );
  process.once('SIGINT', () => {
    void runCommand(async () => {
      server.close();
      server.closeAllConnections();
      await runTool(DEBUGGING, 'stop', MANIFEST);
    });
  });
});

/** The place that office-addin-dev-certs documents. */
function readCertificate() {
  const folder = path.join(homedir(), '.office-addin-dev-certs');
  return {
    key: readFileSync(path.join(folder, 'localhost.key')),
    cert: readFileSync(path.join(folder, 'localhost.crt')),
  };
}

/**
 * Waits without blocking: Excel already asks our server while the tool still runs.
 * @param {string} tool with its version
 * @param {string[]} words
 */
async function runTool(tool, ...words) {
  const shell = process.platform === 'win32';
  const child = spawn('npx', ['--yes', tool, ...words], { stdio: 'inherit', shell });
  const [status] = await once(child, 'exit');
  if (status === 0) return;
  throw new StartProblem(
    `${tool} ${words[0]} 没有成功，原因见上面；它由 npx 下载，需要能访问 npm 源。`,
    `${tool} ${words[0]} did not succeed: see above; npx fetches it, which needs the npm registry.`,
  );
}
