import { plansInSentence, type PlannedYear } from '../../text/planned-years';
import { broken, holds, type TextAnswer } from '../text-finding';
import type { ReadParagraph, TextToCheck } from '../text-to-check';

const rule = 'DOC-YEAR';

/** What is still to be done is not of a year that is over: goals and duties may be left from the text of last year. */
export function checkPlans({ read, budgetYear, rules }: TextToCheck): readonly TextAnswer[] {
  if (budgetYear === null) return [];
  return read.flatMap((paragraph) =>
    paragraph.stated.sentences.flatMap(({ start, end }) => {
      const found = plansInSentence(paragraph.text.slice(start, end), rules.plans, start);
      const wrong = found.find(({ year }) => year < budgetYear);
      if (wrong) return [tell(wrong, budgetYear, paragraph)];
      return found.length > 0 ? [holds(rule)] : [];
    }),
  );
}

function tell(
  { year, start, end, words }: PlannedYear,
  budgetYear: number,
  { place }: ReadParagraph,
): TextAnswer {
  const expected = String(budgetYear);
  return broken({
    rule,
    says: 'textPlanOfPast',
    params: {
      found: { text: String(year) },
      expected: { text: expected },
      near: { text: words },
    },
    ...{ paragraph: place, start, end },
    fix: { start, end, words: expected },
  });
}
