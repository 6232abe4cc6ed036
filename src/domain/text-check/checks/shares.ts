import { fen } from '../../money/fen';
import type { SaidAmount, ShareStatement } from '../../statement/statement';
import { isWrong, rightAmount } from '../held-amounts';
import {
  amountOf,
  around,
  comparePercent,
  quotient,
  rangeOf,
  type Ratio,
  type Recalculated,
} from '../percent-agreement';
import { knownAmount } from '../known-amount';
import { listsOverParagraphs, type OpenedList } from '../list-over-paragraphs';
import { listsOfWhole } from '../lists-of-whole';
import { wordsOf } from '../placed-words';
import { rightWords } from '../right-words';
import { printLike } from '../said-amounts';
import type { TextAnswer } from '../text-finding';
import type { ReadParagraph, TextToCheck } from '../text-to-check';
import { wholesOfShares } from '../whole-of-shares';

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
  const parts = amountsOf(said, paragraph);
  const above = said.whole === null ? wholeAbove(said, paragraph, text) : null;
  const whole =
    said.whole === null
      ? (headOf(said, paragraph) ?? wholeBeside(said, paragraph, text) ?? above?.amount ?? null)
      : namedWhole(said.whole, paragraph);
  if (!isSome(parts)) return [];
  if (!whole && said.whole !== null) return checkKnownWhole(said, parts, paragraph, text);
  if (!whole) return [];
  const placed = whole === above?.amount ? above : { amount: whole, paragraph };
  const right = rightAmount(whole, placed.paragraph, text);
  const rightParts = rightOf(parts, paragraph, text);
  if (right.fen <= 0) return [];
  const recalculated: Recalculated = {
    says: 'textShareDiffers',
    right: shareOf(together(rightParts), right, text),
    said: whole.fen <= 0 ? null : shareOf(together(parts), whole, text),
    // Shares may be adjusted by one so that they add up to 100.
    room: 1.5,
    words: [partWords(parts, paragraph, text), rightWords(whole, placed.paragraph, text)],
    amounts: [...parts.map((amount) => ({ amount, paragraph })), placed],
  };
  return comparePercent(said.percent, paragraph, recalculated, text);
}

function shareOf(part: SaidAmount, whole: SaidAmount, { print }: TextToCheck): Ratio {
  return {
    range: quotient(rangeOf(part, print), rangeOf(whole, print)),
    exact: (part.fen / whole.fen) * 100,
  };
}

type Some<Item> = readonly [Item, ...Item[]];

function isSome<Item>(items: readonly Item[]): items is Some<Item> {
  return items.length > 0;
}

/** What the share is of: one amount, or several that are told in a row; none where one of them is no amount. */
function amountsOf({ of }: ShareStatement, { stated }: ReadParagraph): readonly SaidAmount[] {
  const all = of.flatMap((place) => amountOf(stated.statements[place]) ?? []);
  return all.length < of.length ? [] : all;
}

function rightOf(
  [first, ...others]: Some<SaidAmount>,
  paragraph: ReadParagraph,
  text: TextToCheck,
): Some<SaidAmount> {
  return [
    rightAmount(first, paragraph, text),
    ...others.map((one) => rightAmount(one, paragraph, text)),
  ];
}

function together([first, ...others]: Some<SaidAmount>): SaidAmount {
  return others.reduce(
    (sum, { fen: own, step, end }) => ({
      ...sum,
      ...{ fen: fen(sum.fen + own), step: sum.step + step, end },
    }),
    first,
  );
}

/** As they stand, or what they should be. */
function partWords(parts: Some<SaidAmount>, paragraph: ReadParagraph, text: TextToCheck): string {
  return parts.some((one) => isWrong(one, paragraph, text))
    ? parts.map((one) => rightWords(one, paragraph, text)).join(' + ')
    : wordsOf(together(parts), paragraph);
}

/** 占支出总预算的5%: what that is the forms say. */
function checkKnownWhole(
  said: ShareStatement,
  parts: Some<SaidAmount>,
  paragraph: ReadParagraph,
  text: TextToCheck,
): readonly TextAnswer[] {
  const item = text.items.get(said.whole?.item ?? '');
  const isNow = said.year === null || said.year.year === text.budgetYear;
  if (!text.isOfForms || !isNow || item?.isOfAllFunds !== true) return [];
  const all = item.facts.flatMap((name) => knownAmount(name, text)?.fen ?? []);
  const [whole = 0] = all;
  if (whole <= 0 || all.some((one) => one !== whole)) return [];
  const ratioOf = (part: SaidAmount): Ratio => ({
    range: quotient(rangeOf(part, text.print), around(whole, 0)),
    exact: (part.fen / whole) * 100,
  });
  const recalculated: Recalculated = {
    says: 'textShareDiffers',
    right: ratioOf(together(rightOf(parts, paragraph, text))),
    said: ratioOf(together(parts)),
    room: 1.5,
    words: [partWords(parts, paragraph, text), printLike(whole, parts[0], text.print)],
    amounts: parts.map((amount) => ({ amount, paragraph })),
  };
  return comparePercent(said.percent, paragraph, recalculated, text);
}

/** 支出预算9万元，其中：, and below it 基本支出5万元，占55.56%. */
function wholeAbove(said: ShareStatement, paragraph: ReadParagraph, text: TextToCheck) {
  const part = paragraph.stated.statements[said.of[0] ?? -1];
  const isPart = ({ parts }: OpenedList) => parts.some(({ said }) => said === part);
  const list = listsOverParagraphs(text).find(isPart) ?? listsOfWhole(text).find(isPart);
  if (list) return { amount: list.head.amount, paragraph: list.paragraph };
  return wholesOfShares(text).get(said) ?? null;
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
