import { isOfPast } from '../is-of-past';
import { levelsOfYear } from '../levels-of-year';
import { placeOf, wordsOf } from '../placed-words';
import { printLike } from '../said-amounts';
import { vehicles } from '../said-words';
import { broken, holds, type TextAnswer } from '../text-finding';
import type { TextToCheck } from '../text-to-check';

const rule = 'X-TP-VEH';

/** What each of the vehicles that there are costs to run in a year is usual. */
export function checkVehicleCosts(text: TextToCheck): readonly TextAnswer[] {
  const { held, running, yearly } = text.rules.vehicles;
  const find = new RegExp(held, 'u');
  const cost = levelsOfYear(text).find(({ said }) => said.item === running);
  if (!cost || cost.said.amount.fen === 0) return [];
  const { amount, label } = cost.said;
  return text.read.flatMap(({ text: words, place }): readonly TextAnswer[] => {
    const found = find.exec(words);
    const count = found?.groups?.['count'];
    if (!found || count === undefined) return [];
    if (isOfPast(words.slice(0, found.index), text.budgetYear)) return [];
    const each = amount.fen / Number(count);
    if (each >= yearly.least && each <= yearly.most) return [holds(rule)];
    const print = (exact: number) => printLike(exact, amount, text.print);
    return [
      broken({
        rule,
        says: 'textRunningUnusual',
        params: {
          item: { text: label },
          found: { text: wordsOf(amount, cost.paragraph) },
          other: { text: vehicles(count) },
          expected: { text: print(each) },
          least: { text: print(yearly.least) },
          most: { text: print(yearly.most) },
        },
        ...{ paragraph: place, start: found.index, end: found.index + found[0].length },
        others: [placeOf(amount, cost.paragraph)],
      }),
    ];
  });
}
