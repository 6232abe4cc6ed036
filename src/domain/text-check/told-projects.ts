import { knownExpression } from '../check/known-expression';
import { fen } from '../money/fen';
import { numberOf } from './counted';
import { amountsIn, namesIn } from './listed-amounts';
import type { KnownAmount } from './known-amount';
import type { PlacedStatement, TextToCheck } from './text-to-check';

/** 对3个项目实行绩效目标管理，涉及资金9万元: where a form has as many projects it is what they cost together. */
export function toldProjects(
  { said, paragraph }: PlacedStatement,
  text: TextToCheck,
): readonly KnownAmount[] {
  const { about, counts, lists } = text.rules.toldProjects;
  if (said.kind !== 'level' || !knownExpression(about).test(paragraph.text)) return [];
  const { start } = paragraph.stated.sentences[said.sentence] ?? { start: 0 };
  const before = paragraph.text.slice(start, said.amount.start);
  const [word = ''] = counts.flatMap(
    (pattern) => knownExpression(pattern).exec(before)?.groups?.['count'] ?? [],
  );
  const count = numberOf(word, text.rules.counted);
  return lists.flatMap((list) => {
    if (new Set(namesIn(list, text)).size !== count) return [];
    const all = amountsIn(list, () => true, text).map((one) => one.fen);
    const sum = all.reduce((whole, one) => whole + one, 0);
    return [{ fen: fen(sum), place: null, isTyped: false }];
  });
}
