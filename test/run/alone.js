/**
 * How the paths of test files begin that `npm test` runs in a file of jest each: what drives another program, takes long and
 * is spread over the workers, and what keeps snapshots, which jest files under the name of the file that runs.
 */
export const alone = ['browser/', 'build/', 'files/libre-office', 'packs/hebei-plans'];

/** @param {string} path below `test/` */
export function isAlone(path) {
  return alone.some((begin) => path.startsWith(begin));
}
