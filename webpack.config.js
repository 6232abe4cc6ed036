import { fileURLToPath } from 'node:url';
import CopyPlugin from 'copy-webpack-plugin';
import { EsbuildPlugin } from 'esbuild-loader';
import HtmlWebpackPlugin from 'html-webpack-plugin';
import { pages, templateOf } from './src/workbench/build/add-in-parts.js';
import { BuildOptionProblem, readBuildOptions } from './src/workbench/build/build-options.js';
import { checkManifest } from './src/workbench/build/check-manifest.js';
import { contentSecurityPolicy } from './src/workbench/build/content-security-policy.js';
import { withHost } from './src/workbench/build/manifest-host.js';
import {
  officeJsAddress,
  officeJsCopies,
  officeJsOrigin,
} from './src/workbench/build/office-js.js';
import { reportPlugin } from './src/workbench/build/report-plugin.js';
import { thirdPartyNotices } from './src/workbench/build/third-party-notices.js';
import { StartProblem } from './src/workbench/start-problem.js';

// The oldest web views of an Excel with ExcelApi 1.9: WebView2 and Safari 14.
const TARGET = 'es2020';

const root = fileURLToPath(new URL('.', import.meta.url));

/**
 * @param {Record<string, unknown>} env
 * @returns {Promise<import('webpack').Configuration>}
 */
export default async function config(env) {
  const options = optionsOrExit(env);
  await manifestOrExit();
  const { host, officeJs } = options;
  return {
    mode: 'production',
    context: root,
    target: ['web', TARGET],
    entry: { taskpane: './src/taskpane/main.tsx', commands: './src/commands/main.ts' },
    output: {
      path: `${root}dist`,
      clean: true,
      // Chunks are found relative to the page: the same build works at the root of a host and below a path.
      publicPath: '',
      filename: 'js/[name].[contenthash].js',
      cssFilename: 'css/[name].[contenthash].css',
      assetModuleFilename: 'assets/[name].[contenthash][ext]',
    },
    resolve: { extensions: ['.tsx', '.ts', '.js'] },
    module: {
      rules: [
        {
          test: /\.tsx?$/,
          loader: 'esbuild-loader',
          options: { target: TARGET, jsx: 'automatic' },
        },
      ],
    },
    experiments: { css: true },
    // webpack's stand-in for `global` is built with new Function, which the policy forbids.
    node: { global: false },
    devtool: false,
    optimization: {
      minimizer: [new EsbuildPlugin({ target: TARGET, css: true })],
      splitChunks: {
        // What the pane loads first comes in one piece, whoever shares it; a thread finds no chunks where pages find them.
        chunks: (chunk) => !chunk.canBeInitial() && !/^(app|check-file)/.test(chunk.name ?? ''),
      },
    },
    performance: false,
    stats: 'errors-warnings',
    plugins: [
      ...pages.map(
        (page) =>
          new HtmlWebpackPlugin({
            template: templateOf(page),
            filename: `${page}.html`,
            chunks: [page],
            scriptLoading: 'defer',
            inject: 'head',
            // For the templates: <%= htmlWebpackPlugin.options.officeJs %>
            officeJs: officeJsAddress(officeJs),
            csp: contentSecurityPolicy(officeJsOrigin(officeJs)),
          }),
      ),
      new CopyPlugin({
        patterns: [
          { from: 'assets/*.png', to: 'assets/[name][ext]' },
          {
            from: 'manifest.xml',
            transform: (text) => withHost(text.toString('utf8'), host),
          },
          // Microsoft's files are already minified and may not be changed.
          ...(officeJs === 'self' ? officeJsCopies() : []).map((copy) => ({
            ...copy,
            info: { minimized: true },
          })),
        ],
      }),
      thirdPartyNotices(),
      reportPlugin(options),
    ],
  };
}

/** @param {Record<string, unknown>} env */
function optionsOrExit(env) {
  try {
    return readBuildOptions(env);
  } catch (problem) {
    if (!(problem instanceof BuildOptionProblem)) throw problem;
    console.error(problem.message);
    process.exit(2);
  }
}

/** A manifest that Excel could not use ends the build: it is copied, and nothing else would look at it. */
async function manifestOrExit() {
  try {
    await checkManifest('manifest.xml');
  } catch (problem) {
    if (!(problem instanceof StartProblem)) throw problem;
    console.error(problem.message);
    process.exit(1);
  }
}
