import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { loadTypeScript } from '../../src/workbench/node/run-typescript.js';

/** `localeService.t("ui.ribbon.menu")` in Univer's own code. */
const asked = /\.t\(\s*["'`]([\w-]+(?:\.[\w-]+)+)["'`]/g;

function keysAskedFor(): string[] {
  const folder = 'node_modules/@univerjs';
  const code = readdirSync(folder)
    .map((part) => `${folder}/${part}/lib/es/index.js`)
    .filter((file) => existsSync(file))
    .map((file) => readFileSync(file, 'utf8'));
  return [
    ...new Set(code.flatMap((text) => [...text.matchAll(asked)].map(([, key]) => key ?? ''))),
  ];
}

function wordAt(words: unknown, key: string): unknown {
  return key
    .split('.')
    .reduce<unknown>(
      (group, part) => (group as Record<string, unknown> | undefined)?.[part],
      words,
    );
}

/** Univer shows the key where it has no word: `sheets-formula.progress.done` stood in the formula bar. */
test('the workbench has a word for every key that Univer asks for', async () => {
  const { chineseWords } = await loadTypeScript('src/workbench/page/univer-words.ts');
  const keys = keysAskedFor();
  expect(keys.length).toBeGreaterThan(200);
  expect(keys.filter((key) => typeof wordAt(chineseWords, key) !== 'string')).toEqual([]);
});

test.each([
  ['sheets-formula.progress.done', '计算完成'],
  ['sheets-formula.functionList.SUM.abstract', expect.any(String)],
])('%s', async (key, word) => {
  const { chineseWords } = await loadTypeScript('src/workbench/page/univer-words.ts');
  expect(wordAt(chineseWords, key)).toEqual(word);
});
