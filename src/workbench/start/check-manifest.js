import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { StartProblem } from './problem.js';

const reader = '.cache/read-manifest.mjs';

/**
 * Reads the manifest as the workbench's ribbon will, so that a broken one stops the start with its line.
 * @param {string} file
 */
export async function checkManifest(file) {
  await build({
    entryPoints: ['src/workbench/manifest/read-manifest.ts'],
    outfile: reader,
    bundle: true,
    platform: 'node',
    format: 'esm',
    logLevel: 'error',
  });
  const { readManifest } = await import(pathToFileURL(resolve(reader)).href);
  const text = readFileSync(file, 'utf8');
  try {
    for (const locale of ['zh-CN', 'en-US']) readManifest(text, locale);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new StartProblem(reason, `Correct ${file} and run the command again.`);
  }
}
