import { relative } from 'node:path';
import { stripVTControlCharacters } from 'node:util';

/**
 * @typedef {{ readonly where: string, readonly why: string }} Failure
 * @typedef {{ readonly status: string, readonly ancestorTitles: readonly string[], readonly title: string,
 *   readonly failureMessages: readonly string[] | null }} TestResult
 * @typedef {{ readonly name: string, readonly status: string, readonly message: string,
 *   readonly assertionResults: readonly TestResult[] }} FileResult
 */

const shownFailures = 20;
const shownLines = 40;

/**
 * The tests that failed, and the files that could not be run, as jest's `--json` tells of them.
 * @param {readonly FileResult[]} files
 * @returns {Failure[]}
 */
export function failuresOf(files) {
  return files
    .filter(({ status }) => status === 'failed')
    .flatMap((file) => {
      const failed = file.assertionResults.filter(({ status }) => status === 'failed');
      const tests = failed.map((test) => ({
        where: placeOf(file.name, test),
        why: (test.failureMessages ?? []).join('\n'),
      }));
      return tests.length > 0 ? tests : [{ where: pathOf(file.name), why: file.message }];
    });
}

/**
 * Files that run together stand in their results as the outermost title.
 * @param {string} file
 * @param {TestResult} test
 */
function placeOf(file, { ancestorTitles, title }) {
  const path = pathOf(file);
  const [first = '', ...inner] = ancestorTitles;
  const titles = path.startsWith('test/run/together/')
    ? [`test/${first}`, ...inner]
    : [path, ...ancestorTitles];
  return [...titles, title].join(' › ');
}

/** @param {string} file */
function pathOf(file) {
  return relative('.', file).replaceAll('\\', '/');
}

/**
 * What failed and why, for the end of the log: nobody scrolls through that of all tests.
 * @param {readonly Failure[]} failures
 */
export function describeFailures(failures) {
  const shown = failures.slice(0, shownFailures).map(({ where, why }) => {
    const lines = ownLines(why);
    const kept = lines.slice(0, shownLines).map((line) => `    ${line}`.trimEnd());
    return [`✕ ${where}`, ...kept, ...restOf(lines.length - shownLines, 'lines')].join('\n');
  });
  return [...shown, ...restOf(failures.length - shownFailures, 'failures')].join('\n\n');
}

/** @param {number} count @param {string} things */
function restOf(count, things) {
  return count > 0 ? [`    … and ${String(count)} more ${things}, see above`] : [];
}

/**
 * Without the steps through other people's code.
 * @param {string} text
 */
function ownLines(text) {
  return stripVTControlCharacters(text)
    .trim()
    .split('\n')
    .filter((line) => !/^\s+at .*(node_modules|node:|<anonymous>)/.test(line));
}
