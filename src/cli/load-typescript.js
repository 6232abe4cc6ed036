import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('../..', import.meta.url));

/**
 * Loads a TypeScript module of the product in plain Node, without a build before: bundled into files that are there as long as the
 * program runs, in parts, so that a command loads what it needs only. A `thread` is another module, for threads to run.
 * @param {string} entry its path from the root of the project
 * @param {string | null} [thread]
 * @returns {Promise<Record<string, unknown> & { threadFile: URL }>}
 */
export async function loadTypeScript(entry, thread = null) {
  mkdirSync(join(root, '.cache'), { recursive: true });
  const folder = mkdtempSync(join(root, '.cache', 'cli-'));
  process.once('exit', () => {
    rmSync(folder, { recursive: true, force: true });
  });
  await build({
    absWorkingDir: root,
    entryPoints: { main: entry, ...(thread !== null && { thread }) },
    outdir: folder,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    splitting: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    logLevel: 'error',
    // Each thread keeps the letters of its program: half as many where Han are not written as \u4e00, and a
    // third fewer where names are short.
    charset: 'utf8',
    minify: true,
    // Large, and loaded only by the command that writes Word documents.
    external: ['docx'],
  });
  const [file, threadFile] = ['main.mjs', 'thread.mjs'].map((name) =>
    pathToFileURL(join(folder, name)),
  );
  return { ...(await import(`${file}`)), threadFile };
}
