import { readFileSync } from 'node:fs';
import { foreignPage, foreignPageFile } from './provinces/foreign-page';

test(`${foreignPageFile} is what \`npm run docs\` makes of the documents of other places`, async () => {
  expect(readFileSync(foreignPageFile, 'utf8')).toBe(await foreignPage());
}, 600_000);
