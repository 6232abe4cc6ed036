import { knownExpression } from '../../check/known-expression';
import { numberOf } from '../counted';
import { broken, holds, type TextAnswer } from '../text-finding';
import type { CountedWords } from '../text-rules';
import type { ReadParagraph, TextToCheck } from '../text-to-check';

const rule = 'TX-CONFLICT';

/** 内设机构4个：办公室、财务科、人事科: there are as many as are named, where the list is surely all. */
export function checkCountedNames({ read, rules }: TextToCheck): readonly TextAnswer[] {
  const { counted, runInHeading, chapter } = rules;
  const begins = [runInHeading, chapter].map((one) => knownExpression(one));
  return read.flatMap((paragraph, at) => {
    const next = read[at + 1]?.text.trim() ?? '';
    const isLast = next === '' || begins.some((one) => one.test(next));
    return counted.names.flatMap((pattern) =>
      [...paragraph.text.matchAll(new RegExp(pattern, 'gu'))].flatMap((found) =>
        check(found, paragraph, isLast, counted),
      ),
    );
  });
}

function check(
  found: RegExpMatchArray,
  paragraph: ReadParagraph,
  isLast: boolean,
  words: CountedWords,
): readonly TextAnswer[] {
  const { count = '', names = '' } = found.groups ?? {};
  const said = numberOf(count, words);
  const end = (found.index ?? 0) + found[0].length;
  // A line may go on in the next paragraph, as those of a text out of a PDF do.
  const isClosed = paragraph.text.slice(end).trim() !== '' || found[0].endsWith(count) || isLast;
  const listed = namesIn(names, words);
  if (said === null || !listed || !isClosed) return [];
  const [least, most] = [listed.length, listed.flatMap((one) => partsOf(one, words)).length];
  if (said >= least && said <= most) return [holds(rule)];
  const expected = said < least ? least : most;
  const start = (found.index ?? 0) + found[0].indexOf(count, countAt(found[0], names, count));
  return [
    broken({
      rule,
      says: 'textNamesCounted',
      params: {
        found: { text: count },
        expected: { number: expected },
        names: { list: listed, areNames: true },
        difference: { number: Math.abs(said - expected) },
      },
      ...{ paragraph: paragraph.place, start, end: start + count.length },
    }),
  ];
}

/** Behind the names, where they come first. */
function countAt(whole: string, names: string, count: string): number {
  const namesAt = whole.indexOf(names);
  return whole.indexOf(count) < namesAt ? 0 : namesAt + names.length;
}

/** Null where not all of it is surely names. */
function namesIn(
  list: string,
  { between, aside, noName, longestName }: CountedWords,
): readonly string[] | null {
  const names = list
    .replace(new RegExp(aside, 'gu'), '')
    .split(between)
    .map((name) => name.trim());
  const isNone = new RegExp(noName, 'u');
  const areNames = names.every(
    (name) => name.length >= 2 && name.length <= longestName && !isNone.test(name),
  );
  return names.length > 1 && areNames ? names : null;
}

/** 规划和财务科 is one name, or two. */
function partsOf(name: string, { mayPart }: CountedWords): readonly string[] {
  return name.split(new RegExp(mayPart, 'u')).filter((part) => part !== '');
}
