import { readdirSync } from 'node:fs';
// First, so that what it takes down after each test holds for all of them.
import './connect';

const folder = 'object-model';

/** In one file of jest: Univer and office.js take a second to load, and are loaded for each file. */
for (const file of readdirSync(`test/host/${folder}`))
  describe(file, () => {
    jest.requireActual(`./${folder}/${file}`);
  });
