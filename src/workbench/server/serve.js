import { createServer } from 'node:http';
import { listen } from './listen.js';
import { answerWith } from './static-file.js';
import { workbenchFiles } from './workbench-files.js';

/**
 * Serves the workbench on the loopback address only.
 * @param {import('../start/options.js').StartOptions} options
 * @returns {Promise<{ readonly address: string, close(): Promise<void> }>}
 */
export async function serveWorkbench({ port, fixedPort, pages }) {
  const find = workbenchFiles(pages);
  const server = createServer((request, response) => {
    void answerWith(request, response, find);
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
