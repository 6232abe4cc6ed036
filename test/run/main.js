// `npm test`: installs if needed, finds a browser, then runs types, lint, build and all tests; the last line counts them.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { chdir } from 'node:process';
import { fileURLToPath } from 'node:url';
import { ensureInstalled } from '../../src/workbench/start/ensure-installed.js';
import { runScript } from '../../src/workbench/run-script.js';
import { runCommand } from '../../src/workbench/start-problem.js';
import { findChromium } from '../../src/workbench/chromium.js';
import { describeFailures, failuresOf } from './failures.js';

/** @typedef {import('./failures.js').Failure} Failure */

chdir(fileURLToPath(new URL('../..', import.meta.url)));

const named = process.argv.length > 2;
const results = '.cache/jest-results.json';

await runCommand(async () => {
  ensureInstalled();
  const chromium = findChromium();
  const { buildAll } = await import('../../src/workbench/build/build-all.js');

  // Side by side: each of them keeps one core busy, the build for less than that.
  const [built, checks] = await Promise.allSettled([
    buildAll(),
    Promise.all([
      step('types', 'node_modules/typescript/bin/tsc', '--noEmit'),
      step(
        'types of the domain',
        'node_modules/typescript/bin/tsc',
        '--noEmit',
        '-p',
        'src/domain',
      ),
      step('lint', 'node_modules/eslint/bin/eslint.js', '.', '--max-warnings', '0'),
      step(
        'format',
        'node_modules/prettier/bin/prettier.cjs',
        ...'--check --log-level warn .'.split(' '),
      ),
    ]),
  ]);
  if (built.status === 'rejected') throw built.reason;
  if (checks.status === 'rejected') throw checks.reason;

  mkdirSync('.cache', { recursive: true });
  rmSync(results, { force: true });
  console.log('\n· tests');
  const jest = spawnSync(
    process.execPath,
    [
      // Young objects are collected less often: a tenth of the work of the host tests. Workers get it from here.
      '--max-semi-space-size=64',
      'node_modules/jest/bin/jest.js',
      // One more than cores are expected: browsers, LibreOffice and time limits are also waited for.
      '--maxWorkers=3',
      '--json',
      `--outputFile=${results}`,
      ...process.argv.slice(2),
    ],
    {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, ...(named ? {} : { TEST_TOGETHER: '1' }), CHROMIUM: chromium },
    },
  );
  const tests = readResults(jest.status);
  const failures = [...checks.value.flatMap((failure) => failure ?? []), ...tests.failures];
  const passed = tests.passed + checks.value.filter((failure) => failure === null).length + 1;
  if (failures.length > 0) console.log(`\n${describeFailures(failures)}`);
  console.log(`\n${String(passed)} passed, ${String(failures.length)} failed`);
  process.exitCode = failures.length === 0 ? 0 : 1;
});

/**
 * @param {string} name
 * @param {string} script
 * @param {readonly string[]} words
 * @returns {Promise<Failure | null>}
 */
async function step(name, script, ...words) {
  const { passed, said } = await runScript(script, ...words);
  console.log(`\n· ${name}`);
  process.stdout.write(said);
  return passed ? null : { where: name, why: said };
}

/**
 * A test file that could not even be loaded is one failure, and so is jest when it ends badly and names none.
 * @param {number | null} status
 * @returns {{ readonly passed: number, readonly failures: readonly Failure[] }}
 */
function readResults(status) {
  const ended = { where: 'jest', why: `It ended with ${String(status)}: see above.` };
  try {
    const { numPassedTests, testResults } = JSON.parse(readFileSync(results, 'utf8'));
    const failures = failuresOf(testResults);
    return {
      passed: numPassedTests,
      failures: status !== 0 && failures.length === 0 ? [ended] : failures,
    };
  } catch {
    return { passed: 0, failures: [ended] };
  }
}
