import { fileIn } from './static-file.js';

/** @typedef {(path: string) => Promise<import('./static-file.js').StaticFile | undefined>} Find */

/**
 * Until what is served is built its page says so and asks again by itself; whatever else is asked for waits.
 * @param {Find} find
 * @param {Promise<void>} built
 * @returns {Find}
 */
export function behindBuild(find, built) {
  let isBuilt = false;
  void built.then(() => {
    isBuilt = true;
  });
  return async (path) => {
    if (!isBuilt && path === '') return fileIn('src/workbench/page', 'building.html');
    await built;
    return find(path);
  };
}
