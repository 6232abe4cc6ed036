import { spawnSync } from 'node:child_process';
import { StartProblem } from '../start-problem.js';

/** The add-in as it is deployed, in dist/. */
export function buildAddIn() {
  const webpack = spawnSync(process.execPath, ['node_modules/webpack-cli/bin/cli.js'], {
    encoding: 'utf8',
  });
  if (webpack.status === 0) return;
  process.stderr.write(webpack.stdout + webpack.stderr);
  throw new StartProblem(
    '加载项没有构建成功，原因见上面。',
    'The add-in did not build: see above.',
  );
}
