/**
 * Says in one line each what was built, for whom, and how big office.js is.
 * @param {import('./build-options.js').BuildOptions} options
 * @returns {import('webpack').WebpackPluginInstance}
 */
export function reportPlugin({ host, officeJs }) {
  return {
    /** @param {import('webpack').Compiler} compiler */
    apply(compiler) {
      compiler.hooks.done.tap('report-plugin', (stats) => {
        if (stats.hasErrors()) return;
        const assets = stats.compilation.getAssets();
        const office = assets.filter(({ name }) => name.startsWith('office/'));
        console.log(`${compiler.outputPath}: ${describe(assets)}, host ${host}`);
        console.log(
          officeJs === 'self' ? `office.js (self): ${describe(office)}` : `office.js: ${officeJs}`,
        );
      });
    },
  };
}

/** @param {readonly Readonly<import('webpack').Asset>[]} assets */
function describe(assets) {
  const bytes = assets.reduce((sum, asset) => sum + asset.source.size(), 0);
  return `${assets.length} files, ${(bytes / 1024 / 1024).toFixed(1)} MB`;
}
