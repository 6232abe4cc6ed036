import { mkdir } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { basename, resolve } from 'node:path';
import { build } from 'esbuild';
import { univerFields } from '../build/univer-fields.js';

/**
 * Loads a TypeScript module of the workbench in plain Node: bundled, because Univer's ES modules do not load there.
 * @param {string} entry
 * @returns {Promise<Record<string, unknown>>}
 */
export async function loadTypeScript(entry) {
  await mkdir('.cache', { recursive: true });
  const outfile = resolve('.cache', `${basename(entry, '.ts')}.cjs`);
  await build({
    entryPoints: [entry],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    plugins: [univerFields],
    logLevel: 'error',
  });
  return createRequire(import.meta.url)(outfile);
}
