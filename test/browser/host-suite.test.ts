import { readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build } from 'esbuild';
import type { SuiteResult } from './host-suite/runner';
import { openWorkbench } from './workbench-page';

const folder = 'test/host';
const files = readdirSync(folder).filter((name) => name.endsWith('.host.ts'));

jest.setTimeout(180_000);

/** One bundle a file: the runner first, the tests with the browser's `connect`, then the run. */
async function bundle(file: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: {
      contents: `import { runSuite } from './test/browser/host-suite/runner';
        globalThis.runHostSuite = runSuite;
        require('./${join(folder, file)}');`,
      resolveDir: process.cwd(),
      loader: 'ts',
    },
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2022',
    define: { 'process.env.NODE_ENV': '"production"' },
    plugins: [
      {
        name: 'connect-in-browser',
        setup(hooks) {
          hooks.onResolve({ filter: /\/connect$/ }, () => ({
            path: resolve('test/browser/host-suite/connect.ts'),
          }));
        },
      },
    ],
  });
  return outputFiles[0]?.text ?? '';
}

test.each(files)('%s holds in Chromium as in Node', async (file) => {
  const { page } = await openWorkbench('?pane=/test/browser/host-suite/runtime.html');
  await page.addScriptTag({ content: await bundle(file) });
  const result = (await page.evaluate('runHostSuite()')) as SuiteResult;
  await page.close();
  expect(result.failures).toEqual([]);
  expect(result.passed).toBeGreaterThan(0);
});
