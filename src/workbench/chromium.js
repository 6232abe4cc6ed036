import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { StartProblem } from './start-problem.js';

// The first has no windows to draw, and takes a third less of the machine.
const names = [
  'chromium-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
];
const places = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/**
 * The browser of the tests: $CHROMIUM, the system's, or Debian's if this machine lets us install it.
 * @returns {string}
 */
export function findChromium() {
  const asked = process.env.CHROMIUM;
  if (asked !== undefined) {
    if (existsSync(asked)) return asked;
    throw new StartProblem(
      `环境变量 CHROMIUM 指向的文件不存在：${asked}。`,
      `The variable CHROMIUM names a file that does not exist: ${asked}.`,
    );
  }
  const found = installed() ?? (installFromDebian() ? installed() : undefined);
  if (found) return found;
  throw new StartProblem(
    '没有找到 Chromium：请安装 Chromium 或 Chrome，或用环境变量 CHROMIUM 指明它的位置，然后再运行 npm test。',
    'No Chromium was found: install Chromium or Chrome, or name it in the variable CHROMIUM, then run npm test again.',
  );
}

function installed() {
  const folders = (process.env.PATH ?? '').split(delimiter);
  const candidates = names.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [...candidates, ...places].find((path) => existsSync(path));
}

function installFromDebian() {
  const isRoot = process.getuid?.() === 0;
  if (process.platform !== 'linux' || !isRoot || !existsSync('/usr/bin/apt-get')) return false;
  console.log('安装 Chromium 与中文字体 … Installing Chromium and Chinese fonts …');
  /** @type {import('node:child_process').SpawnSyncOptions} */
  const options = {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  };
  spawnSync('apt-get', ['update', '-q'], options);
  return ['chromium-headless-shell', 'chromium'].some((name) => {
    const words = ['install', '-y', '-q', name, 'fonts-noto-cjk'];
    return spawnSync('apt-get', words, options).status === 0;
  });
}
