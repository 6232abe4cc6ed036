import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** The pages that are built, each from a folder of its name. */
export const pages = ['taskpane', 'commands'];

/** @param {string} page */
export function templateOf(page) {
  return `src/${page}/${page}.html`;
}

/**
 * What of the add-in a manifest can refer to, known before anything is built.
 * @returns {import('../manifest/check-references.js').AddInParts}
 */
export function addInParts() {
  const functions = sourcesIn('src/commands');
  return {
    hasFile(file) {
      const page = pages.find((name) => file === `${name}.html`);
      return page === undefined
        ? /^assets\/[^/]+\.png$/.test(file) && existsSync(file)
        : existsSync(templateOf(page));
    },
    // Office knows a function by the name that its page gives it: written out there, as text or as a key.
    hasFunction: (name) => new RegExp(`(['"])${name}\\1|\\b${name}:`).test(functions),
  };
}

/** @param {string} folder */
function sourcesIn(folder) {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => readFileSync(path.join(folder, name), 'utf8'))
    .join('\n');
}
