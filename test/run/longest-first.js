import Sequencer from '@jest/test-sequencer';

/**
 * On a fresh clone jest knows no times and begins with the largest files; one that is small and takes minutes would then
 * run last and alone. First what drives another program, and of that the longest.
 */
const first = [
  '/browser/one-page',
  '/together/host-',
  '/browser/',
  '/files/libre-office',
  '/together/domain',
  '/together/app',
  '/together/files',
  '/build/',
  '/together/',
];

export default class LongestFirst extends Sequencer {
  /**
   * @override
   * @param {import('@jest/test-result').Test[]} tests
   * @returns {Promise<import('@jest/test-result').Test[]>}
   */
  async sort(tests) {
    const byTime = await super.sort(tests);
    return [...byTime].sort((one, other) => rank(one.path) - rank(other.path));
  }
}

/** @param {string} path */
function rank(path) {
  const found = first.findIndex((part) => path.includes(part));
  return found < 0 ? first.length : found;
}
