/** Words of what is still to be done, as patterns. */
export interface PlanWords {
  /** What somebody plans for a year (`year`). */
  readonly planned: readonly string[];
  /** In the same sentence they tell history, or compare with it. */
  readonly past: string;
  /** Years in them are no time of anything: names of documents. */
  readonly named: string;
}

/** Something that is to be done in a year: where the year stands, and all its words. */
export interface PlannedYear {
  readonly year: number;
  readonly start: number;
  readonly end: number;
  readonly words: string;
}

/** Of one sentence that begins at `offset` of its text. */
export function plansInSentence(sentence: string, words: PlanWords, offset: number): PlannedYear[] {
  if (!sentence.includes('20')) return [];
  const { plans, past, named } = patternsOf(words);
  // Of the same length, so that places stay what they are.
  const plain = sentence.replace(named, (name) => '·'.repeat(name.length));
  if (past.test(plain)) return [];
  return plans.flatMap((plan) =>
    [...plain.matchAll(plan)].map(({ index, 0: found, groups, indices }) => {
      const year = groups?.['year'] ?? '';
      const start = offset + (indices?.groups?.['year']?.[0] ?? index);
      const written = sentence.slice(index, index + found.length);
      return { year: Number(year), start, end: start + year.length, words: written };
    }),
  );
}

/** Of a text of several sentences, as it stands in a cell. */
export function plansInText(text: string, words: PlanWords): PlannedYear[] {
  return [...text.matchAll(/[^。；;！!\n]+/g)].flatMap(({ index, 0: sentence }) =>
    plansInSentence(sentence, words, index),
  );
}

interface PlanPatterns {
  readonly plans: readonly RegExp[];
  readonly past: RegExp;
  readonly named: RegExp;
}

const known = new WeakMap<PlanWords, PlanPatterns>();

function patternsOf(words: PlanWords): PlanPatterns {
  const before = known.get(words);
  if (before) return before;
  const patterns = {
    plans: words.planned.map((one) => new RegExp(one, 'dgu')),
    past: new RegExp(words.past, 'u'),
    named: new RegExp(words.named, 'gu'),
  };
  known.set(words, patterns);
  return patterns;
}
