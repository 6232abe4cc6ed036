import { createServer } from 'node:https';
import { listen } from './listen.js';
import { answerWith, fileIn } from './static-file.js';

/**
 * Serves dist/ as any web server would, on the loopback address.
 * @param {number} port
 * @param {{ readonly key: Buffer, readonly cert: Buffer }} certificate
 * @returns {Promise<import('node:https').Server>}
 */
export async function serveDist(port, certificate) {
  const server = createServer(certificate, (request, response) => {
    void answerWith(request, response, (path) => fileIn('dist', path));
  });
  await listen(server, port, true);
  return server;
}
