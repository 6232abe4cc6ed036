import type {
  ChangeStatement,
  LevelStatement,
  SaidAmount,
  StatedList,
} from '../../statement/statement';
import type { Span } from '../../statement/span';
import { agreementOfSum, printChange, printLike, type SignedAmount } from '../said-amounts';
import { listsOverParagraphs, type OpenedList } from '../list-over-paragraphs';
import { listsOfWhole } from '../lists-of-whole';
import { placeOf, wordsOf } from '../placed-words';
import { broken, holds, type PlacedSpan, type TextAnswer } from '../text-finding';
import type { ReadParagraph, TextToCheck } from '../text-to-check';
import { onlyAmountOf } from '../known-amount';
import { andOthers, theRest } from '../said-words';

/** Parts that follow 其中 add up to what they are parts of; changes to the whole change. */
export function checkSums(text: TextToCheck): readonly TextAnswer[] {
  return [
    ...text.read.flatMap((paragraph) =>
      paragraph.stated.lists.flatMap((list) => checkList(list, paragraph, text)),
    ),
    ...[...listsOverParagraphs(text), ...listsOfWhole(text)].flatMap((one) =>
      checkOverParagraphs(one, text),
    ),
  ];
}

function checkOverParagraphs(
  { paragraph, head, parts, goesOn }: OpenedList,
  text: TextToCheck,
): readonly TextAnswer[] {
  const isOfYear = parts.every(
    ({ said }) => said.year === null || said.year.year === head.year?.year,
  );
  if (parts.length < 2 || !isOfYear) return [];
  const signed = parts.map(({ said }): SignedAmount => ({ amount: said.amount, sign: 1 }));
  const { agreement, sum } = agreementOfSum(head.amount, signed, text.print);
  if (agreement === 'same') return [holds('AR-SUM')];
  if (goesOn && (agreement === 'rounding' || sum < head.amount.fen)) return [];
  const says =
    agreement === 'rounding' ? 'textSumRounding' : goesOn ? 'textPartsMore' : 'textSumDiffers';
  return [
    broken({
      rule: 'AR-SUM',
      says,
      params: {
        found: { text: wordsOf(head.amount, paragraph) },
        expected: { text: printLike(sum, head.amount, text.print) },
        parts: { text: parts.map((one) => wordsOf(one.said.amount, one.paragraph)).join(' + ') },
        difference: {
          text: printLike(Math.abs(sum - head.amount.fen), head.amount, text.print),
        },
      },
      ...placeOf(head.amount, paragraph),
      others: parts.map((one) => placeOf(one.said.amount, one.paragraph)),
    }),
  ];
}

function checkList(
  list: StatedList,
  paragraph: ReadParagraph,
  text: TextToCheck,
): readonly TextAnswer[] {
  const { statements } = paragraph.stated;
  const head = statements[list.head ?? -1];
  const parts = list.parts.flatMap((part) => statements[part] ?? []);
  if (!head || list.kind === 'cause' || list.isUnclear) return [];
  if (head.kind === 'level') {
    const levels = parts.filter((part) => part.kind === 'level');
    return levels.length === 0 ? [] : checkLevels(head, levels, { list, paragraph, text });
  }
  if (head.kind !== 'change' || !(list.kind === 'all' || makeTheWhole(head, parts, text)))
    return [];
  return checkChanges(head, parts, { list, paragraph, text });
}

interface ListContext {
  readonly list: StatedList;
  readonly paragraph: ReadParagraph;
  readonly text: TextToCheck;
}

function checkLevels(
  head: LevelStatement,
  parts: readonly LevelStatement[],
  context: ListContext,
): readonly TextAnswer[] {
  const { list, paragraph, text } = context;
  const rule = 'AR-SUM';
  // 其中 of another year, or of another unit, is no part of it.
  if (parts.some(({ year }) => year?.year !== head.year?.year)) return [];
  const isOpen =
    list.kind === 'some' ||
    parts.length === 1 ||
    (text.items.get(head.item ?? '')?.namesSomeParts === true && !endsInRest(parts)) ||
    isAmongOthers(parts, paragraph);
  const signed = parts.map(({ amount }): SignedAmount => ({ amount, sign: 1 }));
  const { agreement, sum } = agreementOfSum(head.amount, signed, text.print);
  // 基本支出5万元、人员经费4万元、公用经费1万元，共计5万元: the first is what the others make.
  const isGathered = parts.every(({ end }) => end <= head.start);
  const isTwice = sum === 2 * head.amount.fen;
  if (isGathered && isTwice && parts.some(({ amount }) => amount.fen === head.amount.fen))
    return [holds(rule)];
  if (agreement === 'same' || (isOpen && sum < head.amount.fen)) return [holds(rule)];
  const known = signed.filter((_, index) => parts[index]?.item !== null);
  // What is unknown among items that add up by themselves is told beside them.
  if (known.length > 1 && agreementOfSum(head.amount, known, text.print).agreement === 'same') {
    return [holds(rule)];
  }
  const isClose = agreement === 'rounding';
  if (isOpen && isClose) return [holds(rule)];
  const says = isClose ? 'textSumRounding' : isOpen ? 'textPartsMore' : 'textSumDiffers';
  return [
    tell(
      rule,
      says,
      head.amount,
      sum,
      parts.map(({ amount }) => amount),
      context,
    ),
  ];
}

/** 其他: all that is not named is in it. */
function endsInRest(parts: readonly LevelStatement[]): boolean {
  return theRest.test(parts.at(-1)?.label ?? '');
}

/** 等: not all are named. */
function isAmongOthers(parts: readonly LevelStatement[], { text }: ReadParagraph): boolean {
  const last = parts.at(-1);
  return last !== undefined && andOthers.test(text.slice(last.amount.end));
}

/** 主要是基本支出增加2万元、项目支出减少5万元: where the forms say that these are all there is, their changes are those of all. */
function makeTheWhole(
  head: ChangeStatement,
  parts: readonly ListedPart[],
  text: TextToCheck,
): boolean {
  if (!text.isOfForms || !parts.every(({ kind }) => kind === 'change')) return false;
  const amounts = parts.map((part) => onlyAmountOf(part, text));
  const whole = onlyAmountOf(head, text);
  const sum = amounts.reduce<number>((all, one) => all + (one ?? 0), 0);
  return whole !== null && amounts.every((one) => one !== null && one > 0) && sum === whole;
}

function checkChanges(
  head: ChangeStatement,
  parts: readonly ListedPart[],
  context: ListContext,
): readonly TextAnswer[] {
  const rule = 'AR-DELTA';
  const changes = parts.filter((part) => part.kind === 'change');
  const isWhole = parts.every(
    ({ kind, label }) => label !== '' && (kind === 'change' || kind === 'flat'),
  );
  if (!isWhole || parts.length < 2 || changes.length === 0) return [];
  const signed = changes.map(({ amount, direction }): SignedAmount => ({
    amount,
    sign: direction.way === head.direction.way ? 1 : -1,
  }));
  const { agreement, sum } = agreementOfSum(head.amount, signed, context.text.print);
  if (agreement === 'same') return [holds(rule)];
  const says = agreement === 'rounding' ? 'textChangesRounding' : 'textChangesDiffer';
  return [
    broken({
      rule,
      says,
      ...placed(
        head.amount,
        changes.map(({ amount, direction }) => ({ start: direction.start, end: amount.end })),
        context.paragraph,
      ),
      params: {
        found: { text: changeWords(head, context.paragraph) },
        parts: {
          list: changes.map((one) => changeWords(one, context.paragraph)),
          areNames: true,
        },
        expected: { text: printChange(sum, head.amount, head.direction.way, context.text) },
        difference: {
          text: printLike(Math.abs(sum - head.amount.fen), head.amount, context.text.print),
        },
      },
    }),
  ];
}

/** With its direction: 减少2万元. */
function changeWords({ direction, amount }: ChangeStatement, { text }: ReadParagraph): string {
  return text.slice(direction.start, amount.end).replace(/\s/g, '');
}

type ListedPart = ReadParagraph['stated']['statements'][number];

function tell(
  rule: string,
  says: string,
  head: SaidAmount,
  sum: number,
  parts: readonly SaidAmount[],
  { paragraph, text }: ListContext,
): TextAnswer {
  return broken({
    rule,
    says,
    params: {
      found: { text: wordsOf(head, paragraph) },
      expected: { text: printLike(sum, head, text.print) },
      parts: { text: parts.map((part) => wordsOf(part, paragraph)).join(' + ') },
      difference: { text: printLike(Math.abs(sum - head.fen), head, text.print) },
    },
    ...placed(head, parts, paragraph),
  });
}

function placed(
  head: Span,
  parts: readonly Span[],
  paragraph: ReadParagraph,
): PlacedSpan & { readonly others: readonly PlacedSpan[] } {
  return { ...placeOf(head, paragraph), others: parts.map((part) => placeOf(part, paragraph)) };
}
