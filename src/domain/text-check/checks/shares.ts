import { fen } from '../../money/fen';
import type { SaidAmount, ShareStatement } from '../../statement/statement';
import { amountOf, comparePercent, quotient, rangeOf, wordsOf } from '../percent-agreement';
import { knownAmount } from '../known-amount';
import { listsOverParagraphs } from '../list-over-paragraphs';
import { printLike } from '../said-amounts';
import type { TextAnswer } from '../text-finding';
import type { ReadParagraph, TextToCheck } from '../text-to-check';

/** Shares are what their amounts make them. */
export function checkShares(text: TextToCheck): readonly TextAnswer[] {
  return text.read.flatMap((paragraph) =>
    paragraph.stated.statements.flatMap((said) =>
      said.kind === 'share' ? checkShare(said, paragraph, text) : [],
    ),
  );
}

function checkShare(
  said: ShareStatement,
  paragraph: ReadParagraph,
  text: TextToCheck,
): readonly TextAnswer[] {
  const part = amountTogether(said, paragraph);
  const above = said.whole === null ? wholeAbove(said, paragraph, text) : null;
  const whole =
    said.whole === null
      ? (headOf(said, paragraph) ?? wholeBeside(said, paragraph, text) ?? above?.amount ?? null)
      : namedWhole(said.whole, paragraph);
  if (!part) return [];
  if (!whole && said.whole !== null) return checkKnownWhole(said, part, paragraph, text);
  if (!whole || whole.fen <= 0) return [];
  const isAbove = whole === above?.amount;
  return comparePercent(said.percent, paragraph, {
    says: 'textShareDiffers',
    range: quotient(rangeOf(part, text.print), rangeOf(whole, text.print)),
    exact: (part.fen / whole.fen) * 100,
    // Shares may be adjusted by one so that they add up to 100.
    room: 1.5,
    words: [wordsOf(part, paragraph), wordsOf(whole, isAbove ? above.paragraph : paragraph)],
    others: isAbove ? [part] : [part, whole],
  });
}

/** What the share is of: one amount, or the sum of several that are told in a row. */
function amountTogether({ of }: ShareStatement, { stated }: ReadParagraph): SaidAmount | null {
  const all = of.flatMap((place) => amountOf(stated.statements[place]) ?? []);
  const [first] = all;
  const last = all.at(-1);
  if (!first || !last || all.length < of.length) return null;
  if (all.length === 1) return first;
  return {
    ...first,
    fen: fen(all.reduce((sum, { fen: own }) => sum + own, 0)),
    step: all.reduce((sum, { step }) => sum + step, 0),
    end: last.end,
  };
}

/** 占支出总预算的5%: what that is the forms say. */
function checkKnownWhole(
  said: ShareStatement,
  part: SaidAmount,
  paragraph: ReadParagraph,
  text: TextToCheck,
): readonly TextAnswer[] {
  const item = text.items.get(said.whole?.item ?? '');
  const isNow = said.year === null || said.year.year === text.budgetYear;
  if (!text.isOfForms || !isNow || item?.isOfAllFunds !== true) return [];
  const all = item.facts.flatMap((name) => knownAmount(name, text)?.fen ?? []);
  const [whole = 0] = all;
  if (whole <= 0 || all.some((one) => one !== whole)) return [];
  return comparePercent(said.percent, paragraph, {
    says: 'textShareDiffers',
    range: quotient(rangeOf(part, text.print), { least: whole, most: whole }),
    exact: (part.fen / whole) * 100,
    room: 1.5,
    words: [wordsOf(part, paragraph), printLike(whole, part, text.print)],
    others: [part],
  });
}

/** 支出预算9万元，其中：, and below it 基本支出5万元，占55.56%. */
function wholeAbove({ of: [of] }: ShareStatement, paragraph: ReadParagraph, text: TextToCheck) {
  const part = paragraph.stated.statements[of ?? -1];
  const list = listsOverParagraphs(text).find(({ parts }) =>
    parts.some(({ said }) => said === part),
  );
  return list ? { amount: list.head.amount, paragraph: list.paragraph } : null;
}

function headOf({ list }: ShareStatement, { stated }: ReadParagraph): SaidAmount | null {
  const { head = null, isUnclear = true } = stated.lists[list ?? -1] ?? {};
  return head === null || isUnclear ? null : amountOf(stated.statements[head]);
}

/** 支出合计9万元。基本支出5万元，占55.56%: the only amount around it that it can be a part of. */
function wholeBeside(
  { item, list }: ShareStatement,
  { stated }: ReadParagraph,
  { items }: TextToCheck,
): SaidAmount | null {
  const wholes = items.get(item ?? '')?.partOf ?? [];
  if (list !== null) return null;
  const all = stated.statements.flatMap((one) =>
    one.kind === 'level' && one.list === null && wholes.includes(one.item ?? '') ? [one] : [],
  );
  return all.length === 1 ? amountOf(all[0]) : null;
}

function namedWhole(
  { item, at }: NonNullable<ShareStatement['whole']>,
  { stated }: ReadParagraph,
): SaidAmount | null {
  if (at !== null) return amountOf(stated.statements[at]);
  const all = stated.statements.filter((one) => one.kind === 'level' && one.item === item);
  return item !== null && all.length === 1 ? amountOf(all[0]) : null;
}
