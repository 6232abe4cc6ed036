import { saidFigures } from '../../../src/domain/last-year/said-figures';
import { readText } from '../../../src/domain/text-check/text-to-check';
import { statementWords } from '../../../src/packs/statements/statement-words';
import { textRules } from '../../../src/packs/text-rules/text-rules';

/** Each figure that the text says, in 元, ? where it says two, with its paragraphs. */
function said(...below: readonly string[]): readonly string[] {
  const paragraphs = ['某某局2024年部门预算', ...below];
  const source = { facts: null, typed: {}, labels: [], year: 2024, departments: [] };
  const text = readText({ ...source, paragraphs }, statementWords, textRules);
  return saidFigures(text).map(({ name, fact, paragraphs: places }) => {
    const figure = fact?.kind === 'amount' ? String(fact.fen / 100) : '?';
    return `${name} ${figure} ${places.join('、')}`;
  });
}

test.each<readonly [string, readonly string[], readonly string[]]>([
  ['once', ['公务接待费3万元。'], ['reception 30000 1']],
  ['twice the same', ['公务接待费3万元。', '公务接待费3万元。'], ['reception 30000 1、2']],
  ['twice, and not the same', ['公务接待费3万元。', '公务接待费4万元。'], ['reception ? 1、2']],
  [
    'of another year',
    ['2022年公务接待费3万元。', '2024年公务接待费4万元。'],
    ['reception 40000 2'],
  ],
  ['only of another year', ['2022年公务接待费3万元。'], []],
])('%s', (_, paragraphs, figures) => {
  expect(said(...paragraphs)).toEqual(figures);
});
