import { knownExpression } from '../../check/known-expression';
import { andOthers, people } from '../said-words';
import { broken, holds, type TextAnswer } from '../text-finding';
import type { PeopleWords } from '../text-rules';
import type { ReadParagraph, TextToCheck } from '../text-to-check';

const rule = 'AR-SUM';

/** 编制20人，其中：行政编制12人、事业编制8人: the people of all kinds are those that there are. */
export function checkPeopleCounts({ read, rules }: TextToCheck): readonly TextAnswer[] {
  return read.flatMap((paragraph) =>
    rules.people.wholes.flatMap(({ name, whole, part }) => {
      const find = new RegExp(whole + rules.people.total, 'gu');
      return [...paragraph.text.matchAll(find)].flatMap((found) =>
        check({ found, name, part }, paragraph, rules.people),
      );
    }),
  );
}

interface FoundPeople {
  readonly found: RegExpExecArray;
  readonly name: string;
  readonly part: string;
}

function check(
  { found, name, part }: FoundPeople,
  { text, place }: ReadParagraph,
  words: PeopleWords,
): readonly TextAnswer[] {
  const total = found.groups?.['total'] ?? '';
  const { counts, rest } = partsOf(text.slice(found.index + found[0].length), part, words);
  if (counts.length < 2) return [];
  const sum = counts.reduce((before, count) => before + Number(count), 0);
  // Behind what ends a list nothing of it follows.
  const isAll = !andOthers.test(rest) && knownExpression(words.ends).test(rest);
  const isRight = isAll ? sum === Number(total) : sum <= Number(total);
  if (isRight) return [holds(rule)];
  const start = found.index + found[0].indexOf(total);
  return [
    broken({
      rule,
      says: 'textPeopleDiffer',
      params: {
        name: { text: name },
        found: { text: people(total) },
        parts: { text: counts.map(people).join(' + ') },
        expected: { text: people(sum) },
        difference: { text: people(Math.abs(sum - Number(total))) },
      },
      ...{ paragraph: place, start, end: start + total.length },
    }),
  ];
}

/** How many there are of each kind, one behind the other, and what follows them. */
function partsOf(list: string, part: string, { between, count: howMany }: PeopleWords) {
  const each = knownExpression(between + part + howMany);
  const counts: string[] = [];
  let rest = list;
  for (let found = each.exec(rest); found; found = each.exec(rest)) {
    counts.push(found.groups?.['count'] ?? '');
    rest = rest.slice(found[0].length);
  }
  return { counts, rest };
}
