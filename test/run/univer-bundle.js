import { mkdir } from 'node:fs/promises';
import { build } from 'esbuild';

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
    logLevel: 'error',
  });
}
