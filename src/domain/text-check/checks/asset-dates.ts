import { broken, holds, type TextAnswer } from '../text-finding';
import type { ReadParagraph, TextToCheck } from '../text-to-check';

const rule = 'DOC-ASOF';
const assets = /资产|车辆|汽车|房屋|设备/;
const days =
  /(?:截[至止]|截[至止]到)? *(?<year>20\d\d) *年 *(?:(?<month>\d{1,2}) *月 *(?<day>\d{1,2}) *[日号]|(?<end>年?末|年?底|期末))/g;

/** Assets are those at the end of the year before. */
export function checkAssetDates({ read, budgetYear, rules }: TextToCheck): readonly TextAnswer[] {
  if (budgetYear === null) return [];
  return read.flatMap((paragraph) =>
    paragraph.stated.sentences.flatMap(({ start, end }) => {
      const sentence = paragraph.text.slice(start, end);
      if (!assets.test(sentence) || /比|决算/.test(sentence.split(/[，,]/)[0] ?? '')) return [];
      return [...sentence.matchAll(days)].slice(0, 1).flatMap((found): readonly TextAnswer[] => {
        const { year = '', month, end: isEnd } = found.groups ?? {};
        if (isEnd === undefined && !/^截/.test(found[0])) return [];
        if (Number(year) === budgetYear - 1) return [holds(rule)];
        const { month: wanted, day } = rules.assetDay;
        const expected = `${budgetYear - 1}年${month === undefined ? '末' : `${wanted}月${day}日`}`;
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
  const found = words.replace(/\s|截[至止]到?/g, '');
  return broken({
    rule,
    says: 'textAssetDate',
    params: { found: { text: found }, expected: { text: expected } },
    ...{ paragraph: place, start, end: start + year.length },
    fix: { start, end: start + year.length, words: right },
  });
}
