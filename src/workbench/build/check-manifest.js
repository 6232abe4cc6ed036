import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { addInParts } from './add-in-parts.js';
import { StartProblem } from '../start-problem.js';

const checker = '.cache/check-manifest.mjs';

/**
 * Reads the manifest as the workbench's ribbon will, so that a broken one stops start and build with its line.
 * @param {string} file
 */
export async function checkManifest(file) {
  const text = textOf(file);
  await build({
    entryPoints: ['src/workbench/manifest/check-manifest.ts'],
    outfile: checker,
    bundle: true,
    platform: 'node',
    format: 'esm',
    logLevel: 'error',
  });
  const { checkManifest: check } = await import(pathToFileURL(resolve(checker)).href);
  try {
    check(text, addInParts());
  } catch (error) {
    if (!isManifestProblem(error)) throw error;
    throw new StartProblem(
      `${error.chinese}改好 ${file} 后请再运行一次。`,
      `${error.english} Correct ${file} and run the command again.`,
    );
  }
}

/** @param {string} file */
function textOf(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    throw new StartProblem(
      `读不到加载项清单 ${file}：请把它放回项目的根目录，然后再运行一次。`,
      `The add-in's manifest ${file} cannot be read: put it back into the project's folder and run the command again.`,
    );
  }
}

/**
 * The class itself is in the bundle.
 * @param {unknown} error
 * @returns {error is import('../manifest/manifest-problem.js').ManifestProblem}
 */
function isManifestProblem(error) {
  return error instanceof Error && error.name === 'ManifestProblem';
}
