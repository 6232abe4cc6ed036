import type { LevelStatement } from '../../statement/statement';
import { placeOf, wordsOf } from '../placed-words';
import { agreementOfSum, printLike } from '../said-amounts';
import { broken, holds, type PlacedSpan, type TextAnswer } from '../text-finding';
import { isLevel, type PlacedStatement, type TextToCheck } from '../text-to-check';
import { noThreePublic, saidToBeNone } from '../said-words';

type Level = PlacedStatement<LevelStatement>;

/** 因公出国（境）费, 公务用车 and 公务接待费 are all stated, and add up. */
export function checkThreePublic(text: TextToCheck): readonly TextAnswer[] {
  const total = levelOf(text.rules.threePublic.total, text);
  return total ? [...checkStated(total, text), ...checkSums(text)] : [];
}

/** The first amount of an item of the budget year, in whatever year a slip says it is. */
export function levelOf(item: string, { statements }: TextToCheck): Level | null {
  return (
    statements.filter(isLevel).find(({ said }) => said.item === item && said.base === null) ?? null
  );
}

function checkStated(total: Level, text: TextToCheck): readonly TextAnswer[] {
  const rule = 'TP-COMPLETE';
  const whole = text.paragraphs.join('\n');
  if (noThreePublic.test(whole)) return [];
  const missing = text.rules.threePublic.stated.filter(
    ({ item, pattern }) => levelOf(item, text) === null && !saidToBeNone(pattern).test(whole),
  );
  if (missing.length === 0) return [holds(rule)];
  return [
    broken({
      rule,
      says: 'textItemsMissing',
      params: { items: { list: missing.map(({ name }) => name), areNames: true } },
      ...amountPlace(total),
    }),
  ];
}

function checkSums(text: TextToCheck): readonly TextAnswer[] {
  const rule = 'TP-SUM';
  return text.rules.threePublic.sums.flatMap(({ total, parts }): readonly TextAnswer[] => {
    const head = levelOf(total, text);
    const levels = parts.flatMap((part) => levelOf(part, text) ?? []);
    if (!head || levels.length < parts.length) return [];
    // Where they stand together in one list they were added there.
    if (levels.every((one) => isPartOf(one, head))) return [];
    const signed = levels.map(({ said: { amount } }) => ({ amount, sign: 1 as const }));
    const { agreement, sum } = agreementOfSum(head.said.amount, signed, text.print);
    if (agreement === 'same') return [holds(rule)];
    return [
      broken({
        rule,
        says: agreement === 'rounding' ? 'textSumRounding' : 'textSumDiffers',
        params: {
          found: { text: amountWords(head) },
          expected: { text: printLike(sum, head.said.amount, text.print) },
          parts: { text: levels.map(amountWords).join(' + ') },
          difference: {
            text: printLike(Math.abs(sum - head.said.amount.fen), head.said.amount, text.print),
          },
        },
        ...amountPlace(head),
        others: levels.map(amountPlace),
      }),
    ];
  });
}

function isPartOf(part: Level, head: Level): boolean {
  const { lists } = part.paragraph.stated;
  return part.paragraph === head.paragraph && lists[part.said.list ?? -1]?.head === head.index;
}

function amountPlace({ said: { amount }, paragraph }: Level): PlacedSpan {
  return placeOf(amount, paragraph);
}

function amountWords({ said: { amount }, paragraph }: Level): string {
  return wordsOf(amount, paragraph);
}
