import { builtinModules } from 'node:module';
import { join, resolve } from 'node:path';
import { build } from 'esbuild';
import type { Plugin } from 'esbuild';

/** One file of host tests for the browser: the runner first, the tests with the browser's `connect`. */
export async function bundleForBrowser(file: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: {
      contents: `import { runSuite } from './test/browser/host-suite/runner';
        globalThis.runHostSuite = runSuite;
        require('./${file}');`,
      resolveDir: process.cwd(),
      loader: 'ts',
    },
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2022',
    banner: { js: 'globalThis.process ??= { env: {}, versions: {}, stdout: {} };' },
    define: { 'process.env.NODE_ENV': '"production"', global: 'globalThis' },
    plugins: [connectInBrowser, withoutNode],
  });
  return outputFiles[0]?.text ?? '';
}

/** What opens workbooks in the page. */
export async function bundleOfPage(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: ['test/browser/host-suite/workbench-alone.ts'],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2022',
    define: { 'process.env.NODE_ENV': '"production"' },
  });
  return outputFiles[0]?.text ?? '';
}

const connectInBrowser: Plugin = {
  name: 'connect-in-browser',
  setup(hooks) {
    const path = resolve(join('test', 'browser', 'host-suite', 'connect.ts'));
    hooks.onResolve({ filter: /\/connect$/ }, () => ({ path }));
  },
};

/** `expect` formats stack traces with modules of Node that no test needs. */
const withoutNode: Plugin = {
  name: 'without-node',
  setup(hooks) {
    const names = ['graceful-fs', 'jest-message-util', ...builtinModules].join('|');
    hooks.onResolve({ filter: new RegExp(`^(node:)?(${names})$`) }, ({ path }) => ({
      path,
      namespace: 'absent',
    }));
    hooks.onLoad({ filter: /.*/, namespace: 'absent' }, () => ({
      contents: 'module.exports = {}',
    }));
  },
};
