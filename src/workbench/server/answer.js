import { readFile } from 'node:fs/promises';
import { extname, join, normalize, sep } from 'node:path';
import { workbenchFolder } from '../start/build-workbench.js';
import { withLocalOfficeJs } from './local-office-js.js';

const types = /** @type {Readonly<Record<string, string>>} */ ({
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.md': 'text/plain; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
});

/**
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 * @param {string} pages
 */
export async function answer(request, response, pages) {
  const { pathname } = new URL(request.url ?? '/', 'http://localhost');
  const path = safePath(pathname);
  const found =
    path && (request.method === 'GET' || request.method === 'HEAD')
      ? await find(path, pages)
      : undefined;
  if (!found) {
    response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' });
    response.end(`找不到 ${pathname}\nThere is nothing at ${pathname}\n`);
    return;
  }
  response.writeHead(200, {
    'content-type': types[extname(found.path)] ?? 'application/octet-stream',
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
  });
  response.end(request.method === 'HEAD' ? undefined : found.body);
}

/**
 * The path below a served folder, or undefined for one that leaves it or is hidden.
 * @param {string} pathname
 */
function safePath(pathname) {
  const decoded = decode(pathname);
  if (decoded === undefined) return undefined;
  const path = normalize(decoded).slice(1);
  const parts = path.split(sep);
  const leaves = parts.includes('..') || path.includes('\0');
  return leaves || parts.some((part) => part.startsWith('.')) ? undefined : path || 'index.html';
}

/** @param {string} pathname */
function decode(pathname) {
  try {
    return decodeURIComponent(pathname);
  } catch {
    return undefined;
  }
}

/**
 * @param {string} path
 * @param {string} pages
 */
async function find(path, pages) {
  if (path === 'index.html') {
    return { path, body: await readFile('src/workbench/page/index.html') };
  }
  if (path.startsWith(`workbench${sep}`)) {
    return file(join(workbenchFolder, path.slice('workbench'.length)));
  }
  const found = (await file(join('dist', path))) ?? (await file(join(pages, path)));
  const served = found ?? (await libraryFile(path));
  return served && withLocalOfficeJs(served);
}

/**
 * A file of the library that the add-in itself does not ship (its debug build, other languages).
 * @param {string} path
 */
function libraryFile(path) {
  const [folder, ...rest] = path.split(sep);
  return folder === 'office'
    ? file(join('node_modules/@microsoft/office-js/dist', ...rest))
    : undefined;
}

/**
 * @param {string} path
 * @returns {Promise<{ readonly path: string, readonly body: Buffer } | undefined>}
 */
async function file(path) {
  try {
    return { path, body: await readFile(path) };
  } catch {
    return undefined;
  }
}
