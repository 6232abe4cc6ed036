import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('../..', import.meta.url));

/**
 * Loads a TypeScript module of the product in plain Node, without a build before: bundled into a `file` that is there as long as
 * the program runs, so that threads can load it too.
 * @param {string} entry its path from the root of the project
 * @returns {Promise<Record<string, unknown> & { file: URL }>}
 */
export async function loadTypeScript(entry) {
  mkdirSync(join(root, '.cache'), { recursive: true });
  const folder = mkdtempSync(join(root, '.cache', 'cli-'));
  process.once('exit', () => {
    rmSync(folder, { recursive: true, force: true });
  });
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
    // Large, and loaded only by the command that writes Word documents.
    external: ['docx'],
  });
  const file = pathToFileURL(outfile);
  return { ...(await import(file.href)), file };
}
