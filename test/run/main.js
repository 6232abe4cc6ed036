// `npm test`: installs if needed, finds a browser, then runs types, lint, build and all tests; the last line counts them.
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { chdir } from 'node:process';
import { fileURLToPath } from 'node:url';
import { ensureInstalled } from '../../src/workbench/start/ensure-installed.js';
import { runCommand } from '../../src/workbench/start-problem.js';
import { findChromium } from '../../src/workbench/chromium.js';

chdir(fileURLToPath(new URL('../..', import.meta.url)));

const named = process.argv.length > 2;
const results = '.cache/jest-results.json';

await runCommand(async () => {
  ensureInstalled();
  const chromium = findChromium();
  const { buildAll } = await import('../../src/workbench/build/build-all.js');

  // Side by side: each of them keeps one core busy.
  const checks = await Promise.all([
    step('types', 'node_modules/typescript/bin/tsc', '--noEmit'),
    step('types of the domain', 'node_modules/typescript/bin/tsc', '--noEmit', '-p', 'src/domain'),
    step('lint', 'node_modules/eslint/bin/eslint.js', '.', '--max-warnings', '0'),
    step('format', 'node_modules/prettier/bin/prettier.cjs', '--check', '--log-level', 'warn', '.'),
  ]);
  console.log('\n· build');
  await buildAll();

  mkdirSync('.cache', { recursive: true });
  rmSync(results, { force: true });
  console.log('\n· tests');
  const jest = spawnSync(
    process.execPath,
    [
      'node_modules/jest/bin/jest.js',
      '--maxWorkers=2',
      '--json',
      `--outputFile=${results}`,
      ...process.argv.slice(2),
    ],
    {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, ...(named ? {} : { TEST_TOGETHER: '1' }), CHROMIUM: chromium },
    },
  );
  const tests = readResults();
  const failedChecks = checks.filter((passed) => !passed).length;
  const failed = tests.failed + failedChecks + (jest.status !== 0 && tests.failed === 0 ? 1 : 0);
  const passed = tests.passed + checks.length - failedChecks + 1;
  console.log(`\n${String(passed)} passed, ${String(failed)} failed`);
  process.exitCode = failed === 0 ? 0 : 1;
});

/**
 * @param {string} name
 * @param {string} script
 * @param {readonly string[]} words
 * @returns {Promise<boolean>}
 */
async function step(name, script, ...words) {
  const work = spawn(process.execPath, [script, ...words], { stdio: ['ignore', 'pipe', 'pipe'] });
  /** @type {Buffer[]} */
  const said = [];
  for (const stream of [work.stdout, work.stderr]) stream.on('data', (part) => said.push(part));
  const [status] = await once(work, 'close');
  console.log(`\n· ${name}`);
  process.stdout.write(Buffer.concat(said));
  return status === 0;
}

/** A test file that could not even be loaded counts as one failure. */
function readResults() {
  try {
    const { numPassedTests, numFailedTests, numRuntimeErrorTestSuites } = JSON.parse(
      readFileSync(results, 'utf8'),
    );
    return { passed: numPassedTests, failed: numFailedTests + numRuntimeErrorTestSuites };
  } catch {
    return { passed: 0, failed: 1 };
  }
}
