import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { extname, join, normalize, sep } from 'node:path';

/** @typedef {{ readonly path: string, readonly body: Buffer }} StaticFile */

const types = /** @type {Readonly<Record<string, string>>} */ ({
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.md': 'text/plain; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
});

/**
 * The path below a served folder; undefined for one that leaves it, is hidden, or is no path at all.
 * @param {string} url
 */
function requestedPath(url) {
  const decoded = decode(url.replace(/[?#].*$/s, ''));
  if (decoded === undefined) return undefined;
  const path = normalize(`/${decoded}`).slice(1);
  const hidden = path.split(sep).some((part) => part.startsWith('.'));
  return hidden || path.includes('\0') ? undefined : path;
}

/** @param {string} text */
function decode(text) {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}

/**
 * @param {string} folder
 * @param {string} path
 * @returns {Promise<StaticFile | undefined>}
 */
export async function fileIn(folder, path) {
  try {
    return { path, body: await readFile(join(folder, path)) };
  } catch {
    return undefined;
  }
}

/**
 * Answers with what `find` finds; nothing that a request can hold, and no fault of ours, ends the server.
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 * @param {(path: string) => Promise<StaticFile | undefined>} find
 */
export async function answerWith(request, response, find) {
  const path = requestedPath(request.url ?? '/');
  try {
    const reads = request.method === 'GET' || request.method === 'HEAD';
    const found = reads && path !== undefined ? await find(path) : undefined;
    if (!found) {
      say(response, 404, `找不到 ${String(path)}\nThere is nothing at ${String(path)}`);
      return;
    }
    const etag = `"${createHash('sha1').update(found.body).digest('base64url')}"`;
    const isKnown = request.headers['if-none-match'] === etag;
    response.writeHead(isKnown ? 304 : 200, {
      'content-type': types[extname(found.path)] ?? 'application/octet-stream',
      // Asked for each time, so that no build is missed; what the browser has is not sent again.
      'cache-control': 'no-cache',
      etag,
      'x-content-type-options': 'nosniff',
    });
    response.end(request.method === 'HEAD' || isKnown ? undefined : found.body);
  } catch (error) {
    say(response, 500, `服务出错 The server failed: ${String(error)}`);
  }
}

/**
 * @param {import('node:http').ServerResponse} response
 * @param {number} status
 * @param {string} text
 */
function say(response, status, text) {
  response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8' });
  response.end(`${text}\n`);
}
