import { createServer } from 'node:http';
import { StartProblem } from '../start/problem.js';
import { answer } from './answer.js';

/**
 * Serves the workbench on the loopback address only. A busy default port is passed over; a port that was asked for is not.
 * @param {import('../start/options.js').StartOptions} options
 * @returns {Promise<{ readonly address: string, close(): Promise<void> }>}
 */
export async function serveWorkbench({ port, fixedPort, pages }) {
  const server = createServer((request, response) => {
    void answer(request, response, pages);
  });
  await listen(server, port, fixedPort);
  const bound = server.address();
  const chosen = typeof bound === 'object' && bound ? bound.port : port;
  return {
    address: `http://127.0.0.1:${String(chosen)}/`,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

const tries = 20;

/**
 * @param {import('node:http').Server} server
 * @param {number} port
 * @param {boolean} fixedPort
 */
async function listen(server, port, fixedPort) {
  for (let next = port; next < port + tries; next += 1) {
    if (await tryToListen(server, next)) return;
    if (fixedPort) break;
  }
  throw new StartProblem(
    `端口 ${String(port)} 被占用：请关掉占用它的程序，或用 npm start -- --port 另选一个。`,
    `Port ${String(port)} is in use: stop the program that uses it, or choose another with npm start -- --port.`,
  );
}

/**
 * @param {import('node:http').Server} server
 * @param {number} port
 * @returns {Promise<boolean>}
 */
function tryToListen(server, port) {
  return new Promise((resolve, reject) => {
    server.once('error', (error) => {
      if ('code' in error && error.code === 'EADDRINUSE') resolve(false);
      else reject(error);
    });
    server.listen(port, '127.0.0.1', () => {
      server.removeAllListeners('error');
      resolve(true);
    });
  });
}
