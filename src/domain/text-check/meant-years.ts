import type { StatedText, Statement } from '../statement/statement';
import { isOfOtherYear } from './is-of-other-year';
import { knownOf } from './known-of-statement';
import { agreementWith } from './said-amounts';
import type { PlacedStatement, TextToCheck } from './text-to-check';

/**
 * 2026年安排6.1万元 in a budget of 2027 that has 6.1万元: the year is wrong and the amount is not, so what else the sentence says of that
 * year is held to the budget year.
 */
export function withMeantYears(text: TextToCheck): TextToCheck {
  const meant = text.statements.filter((one) => isMeantNow(one, text));
  if (meant.length === 0) return text;
  const read = text.read.map((paragraph) => {
    const years = new Set(
      meant.flatMap((one) => (one.paragraph === paragraph ? (one.said.year?.start ?? []) : [])),
    );
    return years.size === 0 ? paragraph : { ...paragraph, stated: inYear(paragraph.stated, years) };
  });
  const statements = read.flatMap((paragraph) =>
    paragraph.stated.statements.map((said, index) => ({ said, paragraph, index })),
  );
  return { ...text, read, statements };

  function inYear(stated: StatedText, years: ReadonlySet<number>): StatedText {
    const statements = stated.statements.map((said): Statement => {
      const { year } = said;
      if (!year || text.budgetYear === null || !years.has(year.start)) return said;
      return { ...said, year: { ...year, year: text.budgetYear, typed: year.year } };
    });
    return { ...stated, statements };
  }
}

function isMeantNow(placed: PlacedStatement, text: TextToCheck): boolean {
  const { said } = placed;
  if (!isOfOtherYear(said, text) || said.kind !== 'level') return false;
  const fits = (own: Statement) =>
    knownOf({ ...placed, said: own }, text).some(
      ({ fen }) => agreementWith(said.amount, fen, text.print) === 'same',
    );
  return fits({ ...said, year: null }) && !fits(said);
}
