import { isOfPast, isOfYearEnd } from '../is-of-past';
import { levelsOfYear } from '../levels-of-year';
import { placeOf, wordsOf } from '../placed-words';
import { broken, holds, type TextAnswer } from '../text-finding';
import type { ReadParagraph, TextToCheck } from '../text-to-check';

const usual = { rule: 'DOC-EMPTYNOTE', says: 'textNoneButSome' };

/** What a text says there is none of has no amount elsewhere in it. */
export function checkNone(text: TextToCheck): readonly TextAnswer[] {
  const { read, rules, budgetYear } = text;
  const amounts = levelsOfYear(text).filter(({ said }) => said.amount.fen !== 0);
  const someOf = (items: readonly string[]) =>
    amounts.find(({ said: { item } }) => item !== null && items.includes(item));
  const none = rules.none.map((one) => ({
    ...one,
    find: new RegExp(one.pattern, 'u'),
    shown: one.shown === undefined ? null : new RegExp(one.shown, 'u'),
  }));
  return read.flatMap(({ text: words, place }) =>
    none.flatMap(
      ({ find, items, shown, unless, isLasting, asks = usual }): readonly TextAnswer[] => {
        const found = find.exec(words);
        if (!found) return [];
        const before = words.slice(0, found.index);
        const isStill = isLasting === true && isOfYearEnd(before);
        if (!isStill && isOfPast(before, budgetYear)) return [];
        const some = unless && someOf([unless]) ? undefined : someOf(items);
        if (!some) return [shown ? checkShown(found, place, shown, read) : holds(asks.rule)];
        const { said, paragraph } = some;
        return [
          broken({
            ...asks,
            params: {
              found: { text: found[0] },
              item: { text: said.label },
              expected: { text: wordsOf(said.amount, paragraph) },
            },
            ...{ paragraph: place, start: found.index, end: found.index + found[0].length },
            others: [placeOf(said.amount, paragraph)],
          }),
        ];
      },
    ),
  );
}

/** A table that shows what there is none of. */
function checkShown(
  found: RegExpExecArray,
  place: number,
  shown: RegExp,
  read: readonly ReadParagraph[],
): TextAnswer {
  const [other] = read.flatMap(({ text, place: paragraph }) => {
    const match = shown.exec(text);
    return match ? [{ paragraph, start: match.index, end: match.index + match[0].length }] : [];
  });
  const { rule } = usual;
  if (!other) return holds(rule);
  const { text = '' } = read[other.paragraph] ?? {};
  return broken({
    rule,
    says: 'textNoneButShown',
    params: { found: { text: found[0] }, other: { text: text.slice(other.start, other.end) } },
    ...{ paragraph: place, start: found.index, end: found.index + found[0].length },
    others: [other],
  });
}
