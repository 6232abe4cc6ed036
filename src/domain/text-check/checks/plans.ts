import { broken, holds, type TextAnswer } from '../text-finding';
import type { ReadParagraph, TextToCheck } from '../text-to-check';

const rule = 'DOC-YEAR';

/** What is still to be done is not of a year that is over: goals and duties may be left from the text of last year. */
export function checkPlans({ read, budgetYear, rules }: TextToCheck): readonly TextAnswer[] {
  if (budgetYear === null) return [];
  const { planned, past, named } = rules.plans;
  const plans = planned.map((one) => new RegExp(one, 'gu'));
  const [isPast, names] = [new RegExp(past, 'u'), new RegExp(named, 'gu')];
  return read.flatMap((paragraph) =>
    paragraph.stated.sentences.flatMap(({ start, end }) => {
      // Of the same length, so that places stay what they are.
      const plain = paragraph.text
        .slice(start, end)
        .replace(names, (name) => '·'.repeat(name.length));
      if (isPast.test(plain)) return [];
      const found = plans.flatMap((plan) => [...plain.matchAll(plan)]);
      const wrong = found.find(({ groups }) => Number(groups?.['year']) < budgetYear);
      if (wrong) return [tell(wrong, start, budgetYear, paragraph)];
      return found.length > 0 ? [holds(rule)] : [];
    }),
  );
}

function tell(
  { index, 0: words, groups }: RegExpExecArray,
  sentence: number,
  budgetYear: number,
  { text, place }: ReadParagraph,
): TextAnswer {
  const found = groups?.['year'] ?? '';
  const start = sentence + index;
  const end = start + found.length;
  const expected = String(budgetYear);
  return broken({
    rule,
    says: 'textPlanOfPast',
    params: {
      found: { text: found },
      expected: { text: expected },
      near: { text: text.slice(start, start + words.length) },
    },
    ...{ paragraph: place, start, end },
    fix: { start, end, words: expected },
  });
}
