import { readdirSync, readFileSync } from 'node:fs';

test('every file of tests that share a page is run, once', () => {
  const files = readdirSync(__dirname);
  const named = files
    .filter((file) => /^one-page-\w+\.test\.ts$/.test(file))
    .flatMap(
      (file) => readFileSync(`${__dirname}/${file}`, 'utf8').match(/(?<=')[a-z-]+(?=',)/g) ?? [],
    );
  const there = files.flatMap((file) => /^(.+)\.on-page\.ts$/.exec(file)?.[1] ?? []);
  expect(named.sort()).toEqual(there.sort());
});
