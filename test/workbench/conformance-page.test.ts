import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { refusals } from '../../src/workbench/docs/refusals';
import { workbenchPage } from '../../src/workbench/docs/workbench-page';

test('docs/workbench.md is current (node src/workbench/docs/write.js)', () => {
  expect(readFileSync('docs/workbench.md', 'utf8')).toBe(workbenchPage());
});

test('it names every code that the workbench refuses with, and no other', () => {
  const root = 'src/workbench';
  const used = readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !file.startsWith('docs'))
    .flatMap((file) => [
      ...readFileSync(join(root, file), 'utf8').matchAll(
        /(?:new HostError\(\s*|\[Refusal\.\w+\]: )'(\w+)'/g,
      ),
    ])
    .map(([, code]) => code);
  expect(Object.keys(refusals).sort()).toEqual([...new Set(used)].sort());
});
