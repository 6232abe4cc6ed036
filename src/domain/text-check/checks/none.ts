import type { SaidYear } from '../../statement/statement';
import { placeOf, wordsOf } from '../placed-words';
import { anyYear, lastYear } from '../said-words';
import { broken, holds, type TextAnswer } from '../text-finding';
import { isLevel, type ReadParagraph, type TextToCheck } from '../text-to-check';

const rule = 'DOC-EMPTYNOTE';

/** What a text says there is none of has no amount elsewhere in it. */
export function checkNone({
  read,
  statements,
  rules,
  budgetYear,
}: TextToCheck): readonly TextAnswer[] {
  const amounts = statements
    .filter(isLevel)
    .filter(({ said }) => said.base === null && isOfYear(said.year, budgetYear));
  const none = rules.none.map(({ pattern, items, shown }) => ({
    ...{ items, find: new RegExp(pattern, 'u') },
    shown: shown === undefined ? null : new RegExp(shown, 'u'),
  }));
  return read.flatMap(({ text, place }) =>
    none.flatMap(({ find, items, shown }): readonly TextAnswer[] => {
      const found = find.exec(text);
      if (!found || isOfPast(text.slice(0, found.index), budgetYear)) return [];
      const some = amounts.find(
        ({ said: { item, amount } }) => item !== null && items.includes(item) && amount.fen !== 0,
      );
      if (!some) return [shown ? checkShown(found, place, shown, read) : holds(rule)];
      const { said, paragraph } = some;
      return [
        broken({
          rule,
          says: 'textNoneButSome',
          params: {
            found: { text: found[0] },
            item: { text: said.label },
            expected: { text: wordsOf(said.amount, paragraph) },
          },
          ...{ paragraph: place, start: found.index, end: found.index + found[0].length },
          others: [placeOf(said.amount, paragraph)],
        }),
      ];
    }),
  );
}

function isOfYear(year: SaidYear | null, budgetYear: number | null): boolean {
  return !year || year.isAsOf || budgetYear === null || year.year === budgetYear;
}

/** 2025年无政府采购预算，2026年…: that there was none says nothing of now. */
function isOfPast(before: string, budgetYear: number | null): boolean {
  const sentence = before.split(/[。；;\n]/).at(-1) ?? '';
  const said = [...sentence.matchAll(anyYear)].at(-1)?.[0];
  if (said === undefined) return false;
  return lastYear.test(said) || (budgetYear !== null && Number(said) !== budgetYear);
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
