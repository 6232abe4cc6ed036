import { readdirSync } from 'node:fs';
import { isAlone } from '../alone.js';

/**
 * The test files of a folder of `test/`, as one file of jest: for each file that it runs, jest loads packs, office.js and
 * Univer anew, which takes longer than most of the tests in it.
 */
export function runTogether(folder: string): void {
  for (const name of readdirSync(`test/${folder}`, { recursive: true, encoding: 'utf8' }).sort()) {
    const file = `${folder}/${name}`;
    if (!/\.(test\.tsx?|host\.ts)$/.test(file) || isAlone(file)) continue;
    describe(file, () => {
      jest.requireActual(`../../${file}`);
    });
  }
}
