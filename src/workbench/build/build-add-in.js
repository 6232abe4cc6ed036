import { runScript } from '../run-script.js';
import { StartProblem } from '../start-problem.js';

/** The add-in as it is deployed, in dist/. */
export async function buildAddIn() {
  const { passed, said } = await runScript('node_modules/webpack-cli/bin/cli.js');
  if (passed) return;
  process.stderr.write(said);
  throw new StartProblem(
    '加载项没有构建成功，原因见上面。',
    'The add-in did not build: see above.',
  );
}
