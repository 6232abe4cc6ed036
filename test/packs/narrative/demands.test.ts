import { existsSync, readFileSync } from 'node:fs';
import { demands, measured } from './demands';

test.each(demands)('%s: %s holds it', (_, file, test) => {
  expect(readFileSync(file, 'utf8')).toContain(test);
});

test.each(measured)('%s: %s measures it', (_, file) => {
  expect(existsSync(file)).toBe(true);
});
