import { build } from 'esbuild';

/** Where the server finds the built workbench. */
export const workbenchFolder = '.cache/workbench';

/** The page of the workbench, and the few lines that stand before office.js in the pages it shows. */
export async function buildWorkbench() {
  await build({
    entryPoints: {
      page: 'src/workbench/page/main.ts',
      bridge: 'src/workbench/bridge/install-in-page.ts',
    },
    outdir: workbenchFolder,
    bundle: true,
    format: 'iife',
    target: 'es2022',
    minify: true,
    legalComments: 'none',
    loader: { '.woff2': 'dataurl' },
    define: { 'process.env.NODE_ENV': '"production"' },
    logLevel: 'error',
  });
}
