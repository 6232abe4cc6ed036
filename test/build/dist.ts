import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';

/** Paths of all files below the folder, with slashes, sorted. */
export function filesBelow(folder: string): readonly string[] {
  if (!existsSync(folder)) throw new Error(`${folder} is missing: npm run build`);
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
    .map((name) => name.replaceAll(path.sep, '/'))
    .sort();
}

/** What the page names as script, style sheet or icon, as written. */
export function filesOfPage(html: string): readonly string[] {
  return [...html.matchAll(/<(?:script|link)\b[^>]*\b(?:src|href)="([^"]+)"/g)].map(
    (match) => match[1] ?? '',
  );
}

/** The directives of the page's policy by name. */
export function policyOf(html: string): Readonly<Record<string, readonly string[]>> {
  const content = /http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(html)?.[1] ?? '';
  return Object.fromEntries(
    content
      .split(';')
      .map((directive) => directive.trim().split(/\s+/))
      .map(([name = '', ...sources]) => [name, sources]),
  );
}

/** Bytes that travel for the file when the server compresses as servers do by default. */
export function gzipSize(file: string): number {
  return gzipSync(readFileSync(file), { level: 6 }).length;
}
