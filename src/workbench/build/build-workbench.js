import { rm } from 'node:fs/promises';
import { build } from 'esbuild';
import { univerFields } from './univer-fields.js';

/** Where the server finds the built workbench. */
export const workbenchFolder = '.cache/workbench';

/** @satisfies {import('esbuild').BuildOptions} */
const common = {
  outdir: workbenchFolder,
  bundle: true,
  target: 'es2022',
  minify: true,
  legalComments: 'none',
  loader: { '.woff2': 'dataurl' },
  plugins: [univerFields],
  define: { 'process.env.NODE_ENV': '"production"' },
  logLevel: 'error',
};

/** The page of the workbench, and the few lines that stand before office.js in the pages it shows. */
export async function buildWorkbench() {
  // The names of parts change with what is in them; those of the last build would stay.
  await rm(workbenchFolder, { recursive: true, force: true });
  await Promise.all([
    // What Univer imports only when it needs it (hyphenation of 70 languages, 5 MB) stays apart.
    build({
      ...common,
      entryPoints: { page: 'src/workbench/page/main.ts' },
      format: 'esm',
      splitting: true,
      chunkNames: 'parts/[name]-[hash]',
    }),
    build({
      ...common,
      entryPoints: { bridge: 'src/workbench/bridge/install-in-page.ts' },
      format: 'iife',
    }),
  ]);
}
