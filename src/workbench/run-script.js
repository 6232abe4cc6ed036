import { spawn } from 'node:child_process';
import { once } from 'node:events';

/**
 * Runs a script of Node to its end.
 * @param {string} script
 * @param {readonly string[]} words
 * @returns {Promise<{ readonly passed: boolean, readonly said: string }>}
 */
export async function runScript(script, ...words) {
  const work = spawn(process.execPath, [script, ...words], { stdio: ['ignore', 'pipe', 'pipe'] });
  /** @type {Buffer[]} */
  const parts = [];
  for (const stream of [work.stdout, work.stderr]) stream.on('data', (part) => parts.push(part));
  const [status] = await once(work, 'close');
  return { passed: status === 0, said: Buffer.concat(parts).toString('utf8') };
}
