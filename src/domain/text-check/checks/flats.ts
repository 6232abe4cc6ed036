import type { FlatStatement } from '../../statement/statement';
import { twoYearsOf, type TwoYears } from '../known-amount';
import { placeOf } from '../placed-words';
import { printLike } from '../said-amounts';
import { broken, holds, type TextAnswer, type TextFix } from '../text-finding';
import type { ChangeWords } from '../text-rules';
import type { ReadParagraph, TextToCheck } from '../text-to-check';

const rule = 'TP-DIR';

/** 基本持平 is said of what changed by no more than this part of what it was. */
const nearlyFlat = 0.05;

/** 持平 is said of what is known to be as it was. */
export function checkFlats(text: TextToCheck): readonly TextAnswer[] {
  return text.read.flatMap((paragraph) =>
    paragraph.stated.statements.flatMap((said): readonly TextAnswer[] => {
      const known = said.kind === 'flat' ? twoYearsOf(said, text) : null;
      return said.kind === 'flat' && known ? [check(said, known, paragraph, text)] : [];
    }),
  );
}

function check(
  said: FlatStatement,
  { now, last }: TwoYears,
  paragraph: ReadParagraph,
  { print, rules: { changes } }: TextToCheck,
): TextAnswer {
  const like = { unit: unitOf(said, paragraph, changes) };
  const [is, was] = [printLike(now.fen, like, print), printLike(last.fen, like, print)];
  const found = paragraph.text.slice(said.flat.start, said.flat.end).trim();
  const change = now.fen - last.fen;
  const isNear =
    found.startsWith(changes.nearly) && Math.abs(change) <= nearlyFlat * Math.abs(last.fen);
  if (is === was || isNear) return holds(rule);
  const difference = printLike(Math.abs(change), like, print);
  const expected = `${change > 0 ? changes.up : changes.down}${difference}`;
  return broken({
    rule,
    says: 'textFlatDiffers',
    params: {
      found: { text: found },
      expected: { text: expected },
      now: { text: is },
      before: { text: was },
    },
    ...placeOf(said.flat, paragraph),
    cells: [now, last].flatMap(({ place }) =>
      place ? [{ sheet: place.sheet, address: place.at }] : [],
    ),
    isOfKnown: true,
    fix: fixOf(said, expected, paragraph, changes),
  });
}

/** 与2025年预算持平 becomes 比2025年预算增加2万元; other ways of saying so are left to whoever wrote them. */
function fixOf(
  { base, flat }: FlatStatement,
  words: string,
  { text }: ReadParagraph,
  { changedFrom, sameAs, compared: behind }: ChangeWords,
): TextFix | null {
  if (!base || text.slice(base.end, flat.start).trim() !== '') return null;
  const compared = text
    .slice(base.start, base.end)
    .replace(new RegExp(`^(?:${sameAs.pattern})`), changedFrom.word)
    .replace(new RegExp(`(?:${behind})$`), '');
  return { start: base.start, end: flat.end, words: `${compared}${words}` };
}

/** That of the amount beside it. */
function unitOf({ item }: FlatStatement, { stated }: ReadParagraph, { unit }: ChangeWords): string {
  const level = stated.statements.find((one) => one.kind === 'level' && one.item === item);
  return level?.kind === 'level' ? level.amount.unit : unit;
}
