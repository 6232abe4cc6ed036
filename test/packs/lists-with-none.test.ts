import { checkText } from '../../src/domain/text-check/check-text';
import { statementWords } from '../../src/packs/statements/statement-words';
import { textRules } from '../../src/packs/text-rules/text-rules';

function sumsIn(paragraphs: readonly string[]): readonly string[] {
  const source = { paragraphs, facts: null, typed: {}, labels: [], year: null, departments: [] };
  return checkText(source, statementWords, textRules).flatMap(({ finding }) =>
    finding && /SUM/.test(finding.rule) ? [finding.says] : [],
  );
}

const list = (purchase: string, reception: string) => [
  '某某局2026年部门预算',
  '2026年“三公”经费预算3万元，与2025年预算持平。其中：',
  '（一）因公出国（境）费预算1万元，与2025年预算持平。',
  '（二）公务用车购置及运行费预算1万元，与2025年预算持平。',
  purchase,
  '2.公务用车运行费预算1万元，与2025年预算持平。',
  `（三）公务接待费预算${reception}万元，与2025年预算持平。`,
];

test.each([
  ['1.公务用车购置费预算未安排此项支出，原因主要是没有购车计划。', '1', []],
  ['1.没有安排公务用车购置费。', '1', []],
  ['1.公务用车购置费预算未安排此项支出，原因主要是没有购车计划。', '2', ['textSumDiffers']],
  ['1.公务用车购置费预算0万元，与2025年预算持平。', '1', []],
  ['1.公务用车购置费预算0万元，与2025年预算持平。', '2', ['textSumDiffers']],
])('a list over paragraphs with %s and %s: %j', (purchase, reception, says) => {
  expect([...new Set(sumsIn(list(purchase, reception)))]).toEqual(says);
});
