import { createServer } from 'node:http';
import { behindBuild } from './behind-build.js';
import { listen } from './listen.js';
import { answerWith } from './static-file.js';
import { workbenchFiles } from './workbench-files.js';

/**
 * Serves the workbench on the loopback address only.
 * @param {import('../start/options.js').StartOptions} options
 * @param {Promise<void>} [built] When what is served is there.
 * @returns {Promise<{ readonly address: string, close(): Promise<void> }>}
 */
export async function serveWorkbench({ port, fixedPort, pages }, built = Promise.resolve()) {
  const find = behindBuild(workbenchFiles(pages), built);
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
