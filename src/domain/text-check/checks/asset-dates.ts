import { broken, holds, type TextAnswer } from '../text-finding';
import type { ReadParagraph, TextToCheck } from '../text-to-check';
import { dayText, endOfYearText } from '../../text/date-words';
import { asOf, assets, besidesDay, compared, days } from '../asset-words';

const rule = 'DOC-ASOF';
/** Assets are those at the end of the year before. */
export function checkAssetDates({ read, budgetYear, rules }: TextToCheck): readonly TextAnswer[] {
  if (budgetYear === null) return [];
  return read.flatMap((paragraph) =>
    paragraph.stated.sentences.flatMap(({ start, end }) => {
      const sentence = paragraph.text.slice(start, end);
      if (!assets.test(sentence) || compared.test(sentence.split(/[，,]/)[0] ?? '')) return [];
      return [...sentence.matchAll(days)].slice(0, 1).flatMap((found): readonly TextAnswer[] => {
        const { year = '', month, day, end: isEnd } = found.groups ?? {};
        if (isEnd === undefined && !asOf.test(found[0])) return [];
        if (Number(year) === budgetYear - 1) return [holds(rule)];
        const [first, ...others] = rules.assetDays;
        const wanted =
          others.find((one) => one.month === Number(month) && one.day === Number(day)) ?? first;
        const expected =
          day === undefined || !wanted
            ? endOfYearText(budgetYear - 1)
            : dayText(budgetYear - 1, wanted.month, wanted.day);
        return [tell(found, start, year, expected, String(budgetYear - 1), paragraph)];
      });
    }),
  );
}

function tell(
  { index, 0: words }: RegExpExecArray,
  sentence: number,
  year: string,
  expected: string,
  right: string,
  { place }: ReadParagraph,
): TextAnswer {
  const start = sentence + index + words.indexOf(year);
  const found = words.replace(besidesDay, '');
  return broken({
    rule,
    says: 'textAssetDate',
    params: { found: { text: found }, expected: { text: expected } },
    ...{ paragraph: place, start, end: start + year.length },
    fix: { start, end: start + year.length, words: right },
  });
}
