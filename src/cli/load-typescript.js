import { mkdtemp, rm } from 'node:fs/promises';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('../..', import.meta.url));

/**
 * Loads a TypeScript module of the product in plain Node, without a build before: bundled, and gone again once it is loaded.
 * @param {string} entry its path from the root of the project
 * @returns {Promise<Record<string, unknown>>}
 */
export async function loadTypeScript(entry) {
  mkdirSync(join(root, '.cache'), { recursive: true });
  const folder = await mkdtemp(join(root, '.cache', 'cli-'));
  try {
    const outfile = join(folder, 'main.mjs');
    await build({
      absWorkingDir: root,
      entryPoints: [entry],
      outfile,
      bundle: true,
      platform: 'node',
      format: 'esm',
      target: 'node20',
      logLevel: 'error',
    });
    return await import(pathToFileURL(outfile).href);
  } finally {
    await rm(folder, { recursive: true });
  }
}
