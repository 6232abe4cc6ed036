import { checkText } from '../../src/domain/text-check/check-text';
import { statementWords } from '../../src/packs/statements/statement-words';
import { textRules } from '../../src/packs/text-rules/text-rules';

function sumsIn(paragraph: string): readonly string[] {
  const source = {
    ...{ paragraphs: [paragraph], facts: null },
    ...{ typed: {}, labels: [], year: null, departments: [] },
  };
  return checkText(source, statementWords, textRules).flatMap(({ finding }) =>
    finding?.rule === 'AR-SUM' ? [finding.says] : [],
  );
}

test.each([
  [
    'a whole amount beside amounts with two decimals is exact',
    '32.00',
    '29',
    '2',
    'textSumDiffers',
  ],
  ['so is the whole total', '32', '29.40', '2.20', 'textSumDiffers'],
  ['with what is left of rounding it is close', '82.9', '64.01', '18.88', 'textSumRounding'],
  ['whole amounts that add up', '31.00', '29', '2', undefined],
])('%s', (_, total, one, other, says) => {
  const said = `2024年支出合计${total}万元，其中：基本支出${one}万元，项目支出${other}万元。`;
  const fixed = '收入合计31.00万元。';
  expect(sumsIn(`${said}${fixed}`)).toEqual(says === undefined ? [] : [says]);
});
