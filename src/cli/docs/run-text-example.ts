import { unknownProfile } from '../../domain/form/profile';
import { fen } from '../../domain/money/fen';
import { collectFacts, type CollectedFacts } from '../../domain/narrative/fact/collect-facts';
import type { Fact, Facts } from '../../domain/narrative/fact/fact';
import { checkText } from '../../domain/text-check/check-text';
import type { TextFinding } from '../../domain/text-check/text-finding';
import { statementWords } from '../../packs/statements/statement-words';
import type { TextExample } from '../../packs/text-rules/text-rule-facts';
import { textRules } from '../../packs/text-rules/text-rules';

/** What the rules find in paragraphs of an example. */
export function runTextExample(
  paragraphs: readonly string[],
  example: TextExample,
): readonly TextFinding[] {
  const { forms, projects, codes, typed = {}, department } = example;
  const facts: CollectedFacts | null =
    forms || projects || codes
      ? {
          ...collectFacts([], [], unknownProfile),
          facts: {
            ...amountsOf(forms ?? {}),
            ...(projects && { projects: listOf(projects), listedProjects: listOf(projects) }),
            ...(codes && { allItems: namesOf(codes) }),
          },
        }
      : null;
  const source = {
    paragraphs,
    facts,
    typed: amountsOf(typed),
    labels: [],
    year: null,
    departments: department === undefined ? [] : [department],
  };
  return checkText(source, statementWords, textRules).flatMap(({ finding }) => finding ?? []);
}

function amountsOf(said: Readonly<Record<string, number>>): Facts {
  return Object.fromEntries(
    Object.entries(said).map(([name, amount]) => [
      name,
      { kind: 'amount', fen: fen(Math.round(amount * 1_000_000)) },
    ]),
  );
}

function listOf(amounts: Readonly<Record<string, number>>): Fact {
  const items = Object.entries(amounts).map(([name, amount]): Facts => ({
    name: { kind: 'text', text: name },
    ...amountsOf({ amount }),
  }));
  return { kind: 'list', items };
}

function namesOf(codes: Readonly<Record<string, string>>): Fact {
  const items = Object.entries(codes).map(([code, name]): Facts => ({
    name: { kind: 'text', text: name },
    code: { kind: 'text', text: code },
  }));
  return { kind: 'list', items };
}
