import { readFile } from 'node:fs/promises';
import { createServer } from 'node:https';
import path from 'node:path';
import { StartProblem } from './problem.js';

const ROOT = path.resolve('dist');

/** @type {Readonly<Record<string, string>>} */
const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.png': 'image/png',
};

/**
 * Serves dist/ as any web server would, on the loopback address.
 * @param {number} port
 * @param {{ readonly key: Buffer, readonly cert: Buffer }} certificate
 * @returns {Promise<import('node:https').Server>}
 */
export function serveDist(port, certificate) {
  const server = createServer(certificate, (request, response) => {
    void answer(request.url ?? '/', response);
  });
  return new Promise((resolve, reject) => {
    server.once('error', (error) => reject(asProblem(error, port)));
    server.listen(port, '127.0.0.1', () => resolve(server));
  });
}

/** @param {string} url @param {import('node:http').ServerResponse} response */
async function answer(url, response) {
  try {
    const file = path.join(ROOT, decodeURIComponent(new URL(url, 'https://localhost').pathname));
    if (!file.startsWith(ROOT + path.sep)) throw new Error('outside of dist');
    const body = await readFile(file);
    response.writeHead(200, {
      'content-type': TYPES[path.extname(file)] ?? 'application/octet-stream',
      'cache-control': 'no-store',
    });
    response.end(body);
  } catch {
    response.writeHead(404).end();
  }
}

/** @param {Error} error @param {number} port */
function asProblem(error, port) {
  if (!('code' in error) || error.code !== 'EADDRINUSE') return error;
  return new StartProblem(
    `端口 ${port} 被占用：请关掉占用它的程序，然后再运行一次。`,
    `Port ${port} is in use: stop the program that uses it, then run the command again.`,
  );
}
