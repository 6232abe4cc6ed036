import { unknownProfile } from '../../domain/form/profile';
import { fen } from '../../domain/money/fen';
import { collectFacts, type CollectedFacts } from '../../domain/narrative/fact/collect-facts';
import { checkText } from '../../domain/text-check/check-text';
import type { TextFinding } from '../../domain/text-check/text-finding';
import { statementWords } from '../../packs/statements/statement-words';
import type { TextExample } from '../../packs/text-rules/text-rule-catalogue';
import { textRules } from '../../packs/text-rules/text-rules';

/** What the rules find in paragraphs of an example. */
export function runTextExample(
  paragraphs: readonly string[],
  example: TextExample,
): readonly TextFinding[] {
  const source = { paragraphs, facts: factsOf(example), year: null, departments: [] };
  return checkText(source, statementWords, textRules).flatMap(({ finding }) => finding ?? []);
}

function factsOf({ forms }: TextExample): CollectedFacts | null {
  if (!forms) return null;
  const facts = Object.entries(forms).map(([name, amount]) => {
    const fact = { kind: 'amount' as const, fen: fen(Math.round(amount * 1_000_000)) };
    return [name, fact] as const;
  });
  return { ...collectFacts([], [], unknownProfile), facts: Object.fromEntries(facts) };
}
