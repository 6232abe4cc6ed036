import { StartProblem } from '../start-problem.js';

const tries = 20;

/**
 * Listens on the loopback address only. A busy port is passed over, unless that port was asked for.
 * @param {import('node:net').Server} server
 * @param {number} port
 * @param {boolean} fixedPort
 */
export async function listen(server, port, fixedPort) {
  for (let next = port; next < port + (fixedPort ? 1 : tries); next += 1) {
    if (await tryToListen(server, next)) return;
  }
  throw new StartProblem(
    `端口 ${String(port)} 被占用：请关掉占用它的程序，或用 npm start -- --port 另选一个。`,
    `Port ${String(port)} is in use: stop the program that uses it, or choose another with npm start -- --port.`,
  );
}

/**
 * @param {import('node:net').Server} server
 * @param {number} port
 * @returns {Promise<boolean>}
 */
function tryToListen(server, port) {
  return new Promise((resolve, reject) => {
    server.once('error', (error) => {
      if ('code' in error && error.code === 'EADDRINUSE') resolve(false);
      else reject(asProblem(error, port));
    });
    server.listen(port, '127.0.0.1', () => {
      server.removeAllListeners('error');
      resolve(true);
    });
  });
}

/**
 * @param {Error} error
 * @param {number} port
 */
function asProblem(error, port) {
  return new StartProblem(
    `不能使用端口 ${String(port)}（${error.message}）：请用 npm start -- --port 另选一个，比如 3001。`,
    `Port ${String(port)} cannot be used (${error.message}): choose another with npm start -- --port, such as 3001.`,
  );
}
