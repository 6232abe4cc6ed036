import { build } from 'esbuild';
import { univerFields } from '../../src/workbench/build/univer-fields.js';

/**
 * Where jest finds Univer; see src/workbench/engine/univer.ts. Under a name that says to jest whose code it is: of that it
 * quotes nothing beside an error, and here a line is a megabyte.
 */
export const univerBundle = '.cache/node_modules/univer.cjs';

/** Jest's global set-up: Univer as one CommonJS file, made in about a second. */
export default async function bundleUniver() {
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
