import { checkManifest } from './check-manifest.js';
import { StartProblem } from '../start-problem.js';

/**
 * Fails the build over a manifest that Excel could not use: it is copied, and nothing else would look at it.
 * @returns {import('webpack').WebpackPluginInstance}
 */
export function manifestPlugin() {
  return {
    /** @param {import('webpack').Compiler} compiler */
    apply(compiler) {
      compiler.hooks.make.tapPromise('manifest-plugin', async (compilation) => {
        try {
          await checkManifest('manifest.xml');
        } catch (problem) {
          if (!(problem instanceof StartProblem)) throw problem;
          compilation.errors.push(new compiler.webpack.WebpackError(problem.message));
        }
      });
    },
  };
}
