import type { FactPlace } from '../../narrative/fact/collect-facts';
import { plainName } from '../listed-amounts';
import { nameWithCode } from '../said-words';
import { broken, holds, type TextAnswer } from '../text-finding';
import type { ReadParagraph, TextToCheck } from '../text-to-check';

const rule = 'X-CODE';

interface CodedName {
  readonly name: string;
  readonly code: string;
  readonly place: FactPlace | null;
}

/** 行政运行（2010301）: in the forms the name has this code. */
export function checkCodesOfNames(text: TextToCheck): readonly TextAnswer[] {
  const known = text.isOfForms ? codesOfForms(text) : [];
  if (known.length === 0) return [];
  return text.read.flatMap((paragraph) =>
    [...paragraph.text.matchAll(nameWithCode)].flatMap((found) => check(found, known, paragraph)),
  );
}

function codesOfForms({ facts, rules }: TextToCheck): readonly CodedName[] {
  return rules.classLists.items.flatMap((list) => {
    const fact = facts?.facts[list];
    if (fact?.kind !== 'list') return [];
    return fact.items.flatMap(({ name, code }, item): readonly CodedName[] => {
      const isWhole = code?.kind === 'text' && wholeCode.test(code.text.trim());
      if (name?.kind !== 'text' || !isWhole) return [];
      const place = facts?.places[`${list}/${item}/code`] ?? null;
      return [{ name: plainName(name.text), code: code.text.trim(), place }];
    });
  });
}

/** Of 类, 款 and 项 together: the last of them alone is that of many. */
const wholeCode = /^\d{7}$/;

function check(
  found: RegExpExecArray,
  known: readonly CodedName[],
  { place }: ReadParagraph,
): readonly TextAnswer[] {
  const { name = '', code = '' } = found.groups ?? {};
  const own = known.filter((one) => one.name === name);
  if (own.length === 0) return [];
  if (own.some((one) => one.code === code)) return [holds(rule)];
  const codes = [...new Set(own.map((one) => one.code))];
  const [only = '', ...others] = codes;
  const start = found.index + found[0].indexOf(code);
  const span = { start, end: start + code.length };
  return [
    broken({
      rule,
      says: 'textCodeDiffers',
      params: {
        item: { text: name },
        found: { text: code },
        expected: { list: codes, areNames: true },
      },
      ...{ paragraph: place, ...span },
      cells: own.flatMap(({ place: at }) => (at ? [{ sheet: at.sheet, address: at.at }] : [])),
      ...{ isOfKnown: true },
      fix: others.length === 0 ? { ...span, words: only } : null,
    }),
  ];
}
