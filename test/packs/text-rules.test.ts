import { runTextExample } from '../../src/cli/docs/run-text-example';
import { textSeverities } from '../../src/packs/text-rules/text-severities';
import { textRuleTexts } from '../../src/app/check/text/text-rule-texts';
import { textRuleCatalogue } from '../../src/packs/text-rules/text-rule-catalogue';
import type { TextExample } from '../../src/packs/text-rules/text-rule-facts';

function found(paragraphs: readonly string[], example: TextExample): readonly string[] {
  return runTextExample(paragraphs, example).map(
    ({ rule, says, paragraph, start, end }) =>
      `${rule} ${says} ${paragraphs[paragraph]?.slice(start, end) ?? ''}`,
  );
}

const examples = textRuleCatalogue.flatMap(({ id, examples: own }) =>
  own.map((example) => [`${id} ${example.says}`, id, example] as const),
);

test.each(examples)('%s is kept in one example and broken in the other', (_, id, example) => {
  expect(found(example.passes, example)).toEqual([]);
  expect(found(example.fails, example)).toEqual([`${id} ${example.says} ${example.at}`]);
});

test.each(textRuleCatalogue.map((rule) => [rule.id, rule] as const))(
  '%s has an example, and words for all it says',
  (_, { says, examples: own }) => {
    expect(own.length).toBeGreaterThan(0);
    expect(own.filter((one) => !says.includes(one.says))).toEqual([]);
    expect(says.filter((one) => !(one in textRuleTexts))).toEqual([]);
  },
);

test('every sentence has its weight, and a rule that says it', () => {
  const said = new Set(textRuleCatalogue.flatMap(({ says }) => says));
  expect(Object.keys(textSeverities).sort()).toEqual([...said].sort());
});
