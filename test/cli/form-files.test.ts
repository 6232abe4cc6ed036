import { readdirSync, readFileSync } from 'node:fs';
import { formFiles } from '../../src/cli/docs/form-files';
import { formulaWords } from '../../src/cli/docs/formula-words';
import type { Formula } from '../../src/domain/form/form-formula';

const pictures = 'docs/images/forms';
const { page, pictures: files } = formFiles();

test('docs/FORMS.md is what `npm run docs` makes of the forms', () => {
  expect(readFileSync(`docs/${page.fileName}`, 'utf8')).toBe(page.text);
});

test('so are its pictures, and it shows every one of them', () => {
  expect(readdirSync(pictures).sort()).toEqual(files.map(({ fileName }) => fileName).sort());
  const stale = files.filter(
    ({ fileName, text }) => readFileSync(`${pictures}/${fileName}`, 'utf8') !== text,
  );
  const unseen = files.filter(({ fileName }) => !page.text.includes(`(images/forms/${fileName})`));
  expect([stale, unseen].map((some) => some.map(({ fileName }) => fileName))).toEqual([[], []]);
});

test.each<[Formula, string]>([
  [{ add: ['abroad', 'vehicles'] }, 'abroad + vehicles'],
  [{ subtract: ['total', 'purchase'] }, 'total − purchase'],
  [{ multiply: ['price', 'quantity'] }, 'price × quantity'],
  [{ growth: ['lastYear', 'thisYear'] }, '(thisYear − lastYear) ÷ lastYear'],
  [{ total: 'items.amount' }, 'Σ items.amount'],
  [
    { join: ['项目', { ordinal: 'name' }, '：', { field: 'name' }] },
    '“项目” & №(name) & “：” & name',
  ],
  [{ whileZero: 'total', text: '空表' }, 'total = 0 → “空表”'],
])('%j is written %s', (formula, words) => {
  expect(formulaWords(formula)).toBe(words);
});
