import { readFile } from 'node:fs/promises';

/** What Univer's formula engine was compiled to: a function that defines a field, whatever the object, by its name. */
const definition = /\b_defineProperty\(this, "([A-Za-z_$][\w$]*)", /g;

/**
 * Fields of Univer's formula engine as assignments. It makes thousands of small objects for each entry, and a quarter of the time
 * of a calculation went into that one function, which no engine can compile for all of them.
 *
 * @type {import('esbuild').Plugin}
 */
export const univerFields = {
  name: 'univer-fields',
  setup(hooks) {
    const filter = /@univerjs[\\/]engine-formula[\\/]lib[\\/]es[\\/]index\.js$/;
    hooks.onLoad({ filter }, async ({ path }) => ({
      contents: fieldsAssigned(await readFile(path, 'utf8')),
      loader: 'js',
    }));
  },
};

/** @param {string} code */
export function fieldsAssigned(code) {
  // The closing bracket of the call is that of the assignment.
  return code.replace(definition, (_, name) => `void (this.${name} = `);
}
