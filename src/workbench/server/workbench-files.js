import { sep } from 'node:path';
import { workbenchFolder } from '../build/build-workbench.js';
import { withLocalOfficeJs } from './local-office-js.js';
import { fileIn } from './static-file.js';

const library = 'node_modules/@microsoft/office-js/dist';

/**
 * What the workbench serves: its own page, the built add-in, and any page of the folder `pages`.
 * @param {string} pages
 */
export function workbenchFiles(pages) {
  /** @param {string} path */
  return async function find(path) {
    if (path === '') return fileIn('src/workbench/page', 'index.html');
    if (path.startsWith(`workbench${sep}`)) {
      return fileIn(workbenchFolder, path.slice('workbench'.length));
    }
    const found =
      (await fileIn('dist', path)) ?? (await fileIn(pages, path)) ?? (await libraryFile(path));
    return found && withLocalOfficeJs(found);
  };
}

/**
 * A file of the library that the add-in itself does not ship (its debug build, other languages).
 * @param {string} path
 */
function libraryFile(path) {
  const [folder, ...rest] = path.split(sep);
  return folder === 'office' ? fileIn(library, rest.join(sep)) : undefined;
}
