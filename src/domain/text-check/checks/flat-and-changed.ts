import type { FlatStatement, SaidBase } from '../../statement/statement';
import { isTurned, type Turned } from '../is-turned';
import { twoYearsOf } from '../known-amount';
import { placeOf } from '../placed-words';
import { about } from '../said-words';
import { broken, holds, type TextAnswer } from '../text-finding';
import type { ReadParagraph, TextToCheck } from '../text-to-check';

const rule = 'TX-CONFLICT';

/** 与上年持平，增加2万元: what did not change has not become more either. What is known of both years says which of them is wrong. */
export function checkFlatAndChanged(text: TextToCheck): readonly TextAnswer[] {
  return text.read.flatMap((paragraph) =>
    paragraph.stated.statements.flatMap((said) =>
      said.kind === 'flat' && said.item !== null && !twoYearsOf(said, text)
        ? check(said, paragraph)
        : [],
    ),
  );
}

function check(said: FlatStatement, paragraph: ReadParagraph): readonly TextAnswer[] {
  const { text, stated } = paragraph;
  const flat = text.slice(said.flat.start, said.flat.end);
  const change = stated.statements.filter(isTurned).find((one) => isOfSame(one, said));
  if (!change || flat.startsWith(about)) return [holds(rule)];
  const turned = text.slice(change.direction.start, change.direction.end);
  const isFlatFirst = said.start < change.start;
  const [first, then] = isFlatFirst ? [said.flat, change.direction] : [change.direction, said.flat];
  return [
    broken({
      rule,
      says: 'textWaysDiffer',
      params: {
        found: { text: isFlatFirst ? turned : flat },
        other: { text: isFlatFirst ? flat : turned },
      },
      ...placeOf(then, paragraph),
      others: [placeOf(first, paragraph)],
    }),
  ];
}

function isOfSame(one: Turned, { item, sentence, list, base }: FlatStatement): boolean {
  return (
    one.item === item &&
    one.sentence === sentence &&
    one.list === list &&
    isSameBase(one.base, base)
  );
}

/** 与2025年预算持平，比2024年增加2万元 and 比2025年决算增加2万元 are said of others. */
function isSameBase(one: SaidBase | null, other: SaidBase | null): boolean {
  return one?.year === other?.year && one?.isFinal === other?.isFinal;
}
