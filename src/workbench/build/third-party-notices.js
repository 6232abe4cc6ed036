import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';

const NAME = 'third-party-notices';
const PACKAGE_FOLDER = /^(.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+)[\\/].*\.m?js$/;

/**
 * Writes third-party-notices.txt: name, version and licence text of every package that is part of the scripts, as
 * their licences ask for.
 * @returns {import('webpack').WebpackPluginInstance}
 */
export function thirdPartyNotices() {
  return {
    /** @param {import('webpack').Compiler} compiler */
    apply(compiler) {
      const { Compilation, NormalModule, sources } = compiler.webpack;
      compiler.hooks.thisCompilation.tap(NAME, (compilation) => {
        const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
        compilation.hooks.processAssets.tap({ name: NAME, stage }, () => {
          const files = [...compilation.modules].map((module) =>
            module instanceof NormalModule ? module.resource : '',
          );
          const text = noticesFor(files);
          compilation.emitAsset('third-party-notices.txt', new sources.RawSource(text));
        });
      });
    },
  };
}

/** @param {readonly string[]} files */
function noticesFor(files) {
  const folders = files.flatMap((file) => PACKAGE_FOLDER.exec(file)?.[1] ?? []);
  return [...new Set(folders)]
    .map(notice)
    .sort()
    .join(`\n${'-'.repeat(80)}\n\n`);
}

/** @param {string} folder */
function notice(folder) {
  const manifest = path.join(folder, 'package.json');
  const { name, version, license } = JSON.parse(readFileSync(manifest, 'utf8'));
  const file = readdirSync(folder).find((entry) => /^licen[cs]e(\.|$)/i.test(entry));
  const text = file === undefined ? '' : readFileSync(path.join(folder, file), 'utf8').trim();
  return `${name} ${version} (${license})\n\n${text}\n`;
}
