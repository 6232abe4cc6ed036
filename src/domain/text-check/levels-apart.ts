import type { LevelStatement } from '../statement/statement';
import { placeOf } from './placed-words';
import { printLike } from './said-amounts';
import { broken, type TextAnswer, type TextFinding } from './text-finding';
import type { PlacedStatement, TextToCheck } from './text-to-check';

export type PlacedLevel = PlacedStatement<LevelStatement>;

/** Two amounts of one text that contradict each other: told at the other, with the first beside it. */
export function tellApart(
  { rule, says }: Pick<TextFinding, 'rule' | 'says'>,
  first: PlacedLevel,
  other: PlacedLevel,
  { print }: TextToCheck,
): TextAnswer {
  const [expected, found] = [first.said, other.said];
  return broken({
    ...{ rule, says },
    params: {
      item: { text: found.label },
      found: { text: printedIn(other) },
      other: { text: expected.label },
      expected: { text: printedIn(first) },
      difference: {
        text: printLike(Math.abs(found.amount.fen - expected.amount.fen), found.amount, print),
      },
    },
    ...placeOf(found.amount, other.paragraph),
    others: [placeOf(expected.amount, first.paragraph)],
  });
}

function printedIn({ said: { amount }, paragraph }: PlacedLevel): string {
  return paragraph.text.slice(amount.start, amount.end).trim();
}
