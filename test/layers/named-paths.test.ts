import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const files = ['src', 'test', 'docs', 'assets', 'bench']
  .flatMap((folder) => readdirSync(folder, { recursive: true, withFileTypes: true }))
  .concat(readdirSync('.', { withFileTypes: true }))
  .filter((entry) => entry.isFile() && !entry.parentPath.includes('node_modules'))
  .map((entry) => path.posix.join(entry.parentPath, entry.name));
const folders = files.flatMap((file) => {
  const parts = path.posix.dirname(file).split('/');
  return parts.map((_, end) => parts.slice(0, end + 1).join('/'));
});
const there = new Set([...files, ...folders]);
const names = new Set(files.map((file) => path.posix.basename(file)));

/** What people read; CHANGELOG.md tells of files as they were. */
const pages = files.filter((file) => /^(?:README[^/]*|docs\/.*)\.md$/.test(file));

/** `src/app` and `test/layers/circles.ts`, or a file of ours by its name alone. */
const inCode = /`((?:src|test|docs|bench|assets)\/[^`\s]+|[\w-]+(?:\.[\w-]+)*\.tsx?)`/g;
const inLinks = /\]\(([^)#:\s]+)(?:#[^)]*)?\)/g;

/** The files and folders that a page names and that are not there. */
function notThere(page: string, text: string): string[] {
  const named = [...text.matchAll(inCode)].map(([, name = '']) => name);
  const linked = [...text.matchAll(inLinks)].map(([, name = '']) => name);
  return [
    ...named.filter((name) => !(name.includes('/') ? there.has(plain(name)) : names.has(name))),
    ...linked.filter((name) => !there.has(plain(path.posix.join(path.posix.dirname(page), name)))),
  ];
}

function plain(folder: string): string {
  return folder.replace(/\/$/, '');
}

test.each(pages)('what %s names is there', (page) => {
  expect(notThere(page, readFileSync(page, 'utf8'))).toEqual([]);
});

test.each([
  ['`src/domain/gone.ts` and `src/domain`', ['src/domain/gone.ts']],
  ['`layers.test.ts` and `gone.test.ts`', ['gone.test.ts']],
  ['[here](../README.md) and [there](gone.md#part)', ['gone.md']],
  ['[elsewhere](https://example.org/gone) and `npm test`', []],
])('%s names what is not there: %j', (text, expected) => {
  expect(notThere('docs/ARCHITECTURE.md', text)).toEqual(expected);
});
