import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { hanLiterals } from './han-literals';

const src = path.join(process.cwd(), 'src');
const files = ['domain', 'app'].flatMap((layer) =>
  readdirSync(path.join(src, layer), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => `${layer}/${file}`),
);

/** What the words of an area are, stands in files of their own. */
const isOfWords = (file: string) =>
  /-(?:words|texts)\.ts$/.test(file) || file.startsWith('app/messages/');

/** Names that others gave, which code has to know. */
const exceptions: Readonly<Record<string, string>> = {
  'domain/money/money-unit.ts': 'profiles, forms and files keep the unit by its name',
  'domain/statement/read-label.ts': 'not moved yet',
  'domain/plan/typefaces.ts': 'Excel and Word know typefaces by their names',
};

function linesWithWords(file: string): string[] {
  const lines = hanLiterals(file, readFileSync(path.join(src, file), 'utf8'));
  return lines.map((line) => `src/${file}:${line}`);
}

test('words of language stand in files of words, not in code', () => {
  const code = files.filter((file) => !isOfWords(file) && !(file in exceptions));
  expect(code.length).toBeGreaterThan(500);
  expect(code.flatMap(linesWithWords)).toEqual([]);
});

test.each(Object.keys(exceptions))('%s is an exception still', (file) => {
  expect(linesWithWords(file)).not.toEqual([]);
});

test('no words are said in one language only where there are files for both', () => {
  expect(hanLiterals('a.ts', "const a = { zh: '有', en: 'there is' };")).toEqual([]);
  expect(hanLiterals('a.ts', "const a = { zh: '有' };")).toEqual([1]);
});

test.each([
  ["const a = '年末';", [1]],
  ['const a = /年[末底]/;', [1]],
  ['const a = `${year}年`;', [1]],
  ['const a = `${year}年${month}`;', [1]],
  ["const a = 1;\nconst b = { 元: 2, '万元': 6 };", [2]],
  ["f(\n  '没有',\n  '有',\n);", [2, 3]],
  ['/** 年末 */\nconst a = 1; // 年', []],
  ["const a = 'year'; const b = /[\\p{Script=Han}]/u;", []],
  ['const a = decimalsToFen.元;', []],
])('%j has words on the lines %j', (text, lines) => {
  expect(hanLiterals('a.ts', text)).toEqual(lines);
});
