import { parseArgs } from 'node:util';
import { existsSync } from 'node:fs';
import { StartProblem } from '../start-problem.js';

/**
 * @typedef {{ readonly port: number, readonly fixedPort: boolean, readonly pages: string }} StartOptions
 * `pages`: the folder that `?pane=/path/page.html` may also come from, beside the add-in itself.
 */

export const startHelp = `npm start -- [选项 options]
  --port 端口号 NUMBER    在这个端口打开，否则用 3000 或其后第一个空闲端口 (otherwise 3000 or the next free one)
  --pages 文件夹 FOLDER   ?pane=/page.html 也可以用其中的网页 (pages that ?pane= may show beside the add-in)`;

/**
 * `npm start -- --port 3001 --pages ../samples`
 * @param {readonly string[]} words
 * @returns {StartOptions}
 */
export function readStartOptions(words) {
  const { port, pages } = parse(words);
  const number = Number(port ?? process.env.PORT ?? 3000);
  if (!Number.isInteger(number) || number < 0 || number > 65535) {
    throw new StartProblem(
      `端口号不对：${String(port)}。请用 0 到 65535 的整数。`,
      `${String(port)} is not a port number: use a whole number from 0 to 65535.`,
    );
  }
  if (pages !== undefined && !existsSync(pages)) {
    throw new StartProblem(`找不到文件夹：${pages}。`, `There is no folder ${pages}.`);
  }
  return { port: number, fixedPort: port !== undefined, pages: pages ?? '.' };
}

/** @param {readonly string[]} words */
function parse(words) {
  try {
    const options = /** @type {const} */ ({ port: { type: 'string' }, pages: { type: 'string' } });
    return parseArgs({ args: [...words], options }).values;
  } catch (error) {
    throw new StartProblem(
      '看不懂的选项。可用：--port 端口号，--pages 文件夹。',
      `Unknown option (${String(error instanceof Error ? error.message : error)}). There are --port NUMBER and --pages FOLDER.`,
    );
  }
}
