import type { ChangeStatement } from '../statement/statement';
import { isWrong } from './held-amounts';
import type { KnownAmount } from './known-amount';
import { placeOf } from './placed-words';
import { stepOf } from './said-amounts';
import type { PlacedSpan, TextFix } from './text-finding';
import type { ReadParagraph, TextToCheck } from './text-to-check';

/** The amounts beside a change that are known to be wrong, where the change is what they make it. */
export function wrongBeside(
  { item, amount, start: own, sentence: place }: ChangeStatement,
  { of }: KnownAmount,
  paragraph: ReadParagraph,
  text: TextToCheck,
): readonly PlacedSpan[] {
  const levels = paragraph.stated.statements.flatMap((one) =>
    one.kind === 'level' && one.item === item && item !== null ? [one] : [],
  );
  const is = levels.findLast(({ base, start }) => base === null && start < own)?.amount;
  const was = levels.find(({ base, sentence }) => base !== null && sentence === place)?.amount;
  const amounts = [is, was].flatMap((one) => one ?? []);
  const apart = Math.abs((is?.fen ?? of?.now ?? 0) - (was?.fen ?? of?.last ?? 0));
  const room = [amount, ...amounts].reduce((sum, one) => sum + stepOf(one, text.print), 0);
  if (2 * Math.abs(apart - amount.fen) > room) return [];
  return amounts
    .filter((one) => isWrong(one, paragraph, text))
    .map((one) => placeOf(one, paragraph));
}

/** What is to stand in place of a change, of which the amount alone is to be another one: it may have gone the other way, or none. */
export function changedFix(
  { direction, amount, item, sentence }: ChangeStatement,
  { fen, of }: KnownAmount,
  fix: TextFix,
  { text: words, stated: { statements } }: ReadParagraph,
  { rules: { changes } }: TextToCheck,
): TextFix | null {
  const { start } = direction;
  const hasGrowth = statements.some(
    (one) => one.kind === 'growth' && one.item === item && one.sentence === sentence,
  );
  // 增加2万元 becomes 持平; a percentage behind it is left to whoever wrote it.
  if (fen === 0) return hasGrowth ? null : { start, end: amount.end, words: changes.flat };
  const isUp = of !== undefined && of.now > of.last;
  if (of === undefined || isUp === (direction.way === 'up')) return fix;
  const way = isUp ? changes.up : changes.down;
  return {
    start,
    end: fix.end,
    words: `${way}${words.slice(direction.end, fix.start)}${fix.words}`,
  };
}
