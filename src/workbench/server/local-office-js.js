import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { workbenchFolder } from '../build/build-workbench.js';

/** Microsoft's addresses of the library: worldwide and in China, whatever the release channel. */
const hosted =
  /https?:\/\/appsforoffice\.(?:microsoft\.com|cdn\.partner\.office365\.cn\/appsforoffice)\/lib\/[\w.]+\/hosted\//g;

/**
 * Puts the workbench before office.js, and the local copy of the library in the place of Microsoft's address in pages
 * that were made for it. All else is served byte for byte.
 * @param {{ readonly path: string, readonly body: Buffer }} file
 */
export async function withLocalOfficeJs({ path, body }) {
  if (/\boffice(?:\.debug)?\.js$/.test(path)) {
    const bridge = await readFile(join(workbenchFolder, 'bridge.js'));
    return { path, body: Buffer.concat([bridge, Buffer.from('\n'), body]) };
  }
  if (path.endsWith('.html')) {
    return { path, body: Buffer.from(body.toString('utf8').replace(hosted, '/office/')) };
  }
  return { path, body };
}
