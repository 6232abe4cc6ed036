import { readdirSync, readFileSync } from 'node:fs';
import { isAlone } from '../alone.js';

const here = 'test/run/together';

test('every test file is run, with those of its folder or alone', () => {
  const groups = readdirSync(here).map((file) => readFileSync(`${here}/${file}`, 'utf8'));
  const folders = groups
    .filter((group) => group.includes('runTogether('))
    .flatMap((group) => group.match(/(?<=')[a-z]+(\/[a-z-]+)?(?=')/g) ?? []);
  const files = readdirSync('test', { recursive: true, encoding: 'utf8' }).filter((file) =>
    /^(?!run\/).*\.(test\.tsx?|host\.ts)$/.test(file),
  );
  const isTogether = (file: string) => folders.some((folder) => file.startsWith(`${folder}/`));
  expect(files.filter((file) => !isAlone(file) && !isTogether(file))).toEqual([]);
  expect(files.length).toBeGreaterThan(250);
});
