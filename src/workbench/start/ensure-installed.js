import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { StartProblem } from '../start-problem.js';

const stamp = 'node_modules/.installed-lock';

/** Installs when node_modules is missing or was made from another lock file. Uses nothing but Node itself. */
export function ensureInstalled() {
  requireNode();
  const lock = createHash('sha256').update(readFileSync('package-lock.json')).digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) return;
  console.log('安装依赖 (npm ci) … Installing what is needed …');
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const options = /** @type {const} */ ({ stdio: 'inherit', shell: process.platform === 'win32' });
  const { status } = spawnSync(npm, ['ci', '--no-audit', '--no-fund', '--loglevel=error'], options);
  if (status !== 0) {
    throw new StartProblem(
      '依赖没有装上：请检查网络或 npm 源，然后再运行一次。',
      'npm ci failed: check the network or the npm registry, then run the command again.',
    );
  }
  writeFileSync(stamp, lock);
}

function requireNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  throw new StartProblem(
    `需要 Node 20.19 或更新的版本，现在是 ${process.versions.node}。`,
    `Node 20.19 or newer is needed, this is ${process.versions.node}.`,
  );
}
