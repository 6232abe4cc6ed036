import { mkdir } from 'node:fs/promises';
import { build } from 'esbuild';
import { univerFields } from '../../src/workbench/build/univer-fields.js';

/** Where jest finds Univer; see src/workbench/engine/univer.ts. */
export const univerBundle = '.cache/univer-node.cjs';

/** Jest's global set-up: Univer as one CommonJS file, made in about a second. */
export default async function bundleUniver() {
  await mkdir('.cache', { recursive: true });
  await build({
    entryPoints: ['src/workbench/engine/univer.ts'],
    outfile: univerBundle,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    minifyWhitespace: true,
    plugins: [withoutHyphenation, univerFields],
    logLevel: 'error',
  });
}

/**
 * What Univer imports only when it needs it: the hyphenation of 70 languages, half of the file that each test loads.
 *
 * @type {import('esbuild').Plugin}
 */
const withoutHyphenation = {
  name: 'without-hyphenation',
  setup(hooks) {
    hooks.onResolve({ filter: /^\./ }, ({ kind, path }) =>
      kind === 'dynamic-import' ? { path, external: true } : undefined,
    );
  },
};
