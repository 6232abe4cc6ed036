import type { SaidAmount, Statement } from '../../statement/statement';
import { changedFix, wrongBeside } from '../changed-amount';
import { heldAmount } from '../held-amounts';
import { twoYearsOf, type KnownAmount } from '../known-amount';
import { nameOf } from '../listed-amounts';
import { putInPlace } from '../print-in-place';
import { printLike } from '../said-amounts';
import { broken, holds, type TextAnswer, type TextFix } from '../text-finding';
import type { PlacedStatement, ReadParagraph, TextToCheck } from '../text-to-check';

const rule = 'X-TEXT-TABLE';

/** What a text says of an item is what the forms say of it, or what was typed for it. */
export function checkAgainstTables(text: TextToCheck): readonly TextAnswer[] {
  return text.statements.flatMap((placed) => {
    const { said } = placed;
    return said.kind === 'level' || said.kind === 'change' ? answer(placed, said.amount, text) : [];
  });
}

function answer(
  { said, paragraph }: PlacedStatement,
  amount: SaidAmount,
  text: TextToCheck,
): readonly TextAnswer[] {
  const { print } = text;
  const held = heldAmount(amount, paragraph, text);
  if (!held) return [];
  if (held.agreement === 'same') return [holds(rule)];
  const isClose = held.agreement === 'rounding';
  const { fen, place, isTyped, of } = held.known;
  const printOf = (exact: number) => printLike(exact, amount, print);
  const { start, end } = amount;
  const isNoChange = said.kind === 'change' && fen === 0;
  const expected = isNoChange ? text.rules.changes.flat : printLike(fen, amount, print);
  const found = paragraph.text.slice(start, end).trim();
  const compared = isClose ? null : comparedBeside(said, paragraph, text);
  if (expected === found.replace(/\s/g, '')) return [holds(rule)];
  return [
    broken({
      rule,
      says: sentenceFor({ isChange: said.kind === 'change', isClose, isTyped, compared }),
      params: {
        item: { text: nameOf(said, paragraph) },
        found: { text: found },
        ...(compared !== null && { compared: { text: compared } }),
        ...(of && { now: { text: printOf(of.now) }, before: { text: printOf(of.last) } }),
        expected: { text: expected },
        place: {
          figure: {
            ...{ form: null, name: null, forms: 1 },
            at: place && { sheet: place.sheet, address: place.at },
          },
        },
        difference: {
          text: printLike(Math.abs(amount.fen - fen), amount, { ...print, isFixed: false }),
        },
      },
      ...{ paragraph: paragraph.place, start, end },
      cells: place ? [{ sheet: place.sheet, address: place.at }] : [],
      ...(place && said.kind !== 'change' && { excess: fen - amount.fen }),
      others: said.kind === 'change' ? wrongBeside(said, held.known, paragraph, text) : [],
      ...{ isOfKnown: true, isStillSo: true },
      fix: fixOf(said, amount, held.known, paragraph, text),
    }),
  ];
}
function fixOf(
  said: Statement,
  amount: SaidAmount,
  known: KnownAmount,
  paragraph: ReadParagraph,
  text: TextToCheck,
): TextFix | null {
  if (known.mayBeMore === true) return null;
  const fix = putInPlace(amount, printAsAbout(known.fen, amount, text), paragraph);
  return said.kind === 'change' ? changedFix(said, known, fix, paragraph, text) : fix;
}

/** 约8642万元 was rounded by whoever wrote it, and is again. */
function printAsAbout(exact: number, amount: SaidAmount, { print }: TextToCheck): string {
  if (amount.isAbout !== true) return printLike(exact, amount, print);
  const rounded = Math.floor(Math.abs(exact) / amount.step + 0.5) * amount.step;
  return printLike(Math.sign(exact) * rounded, amount, { ...print, isFixed: false });
}

interface Difference {
  readonly isChange: boolean;
  readonly isClose: boolean;
  readonly isTyped: boolean;
  readonly compared: string | null;
}

function sentenceFor({ isChange, isClose, isTyped, compared }: Difference): string {
  if (isTyped) return isChange ? 'textTypedChange' : 'textTypedDiffers';
  if (isClose) return 'textTableRounding';
  if (compared !== null) return 'textTableCompared';
  return isChange ? 'textTableChange' : 'textTableDiffers';
}

/** What the sentence says of the year before where nobody knows that year: with the amount it may become wrong. */
function comparedBeside(
  said: Statement,
  { text: words, stated }: ReadParagraph,
  text: TextToCheck,
): string | null {
  const beside = stated.statements.find(
    (one) =>
      (one.kind === 'flat' || one.kind === 'change') &&
      one.item === said.item &&
      one.base !== null &&
      one.sentence === said.sentence,
  );
  if (said.kind !== 'level' || !beside?.base || twoYearsOf(beside, text)) return null;
  const { base, end } = beside;
  return base.start < said.end ? null : words.slice(base.start, end).replace(/\s/g, '');
}
