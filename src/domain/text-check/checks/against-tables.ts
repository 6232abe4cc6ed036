import type { Fact } from '../../narrative/fact/fact';
import { lastYearOf } from '../../narrative/fact/derived-name';
import { knownAmount, twoYearsOf, type KnownAmount } from '../known-amount';
import type { LevelStatement, SaidAmount, StatedText, Statement } from '../../statement/statement';
import type { ItemWords } from '../../statement/statement-words';
import { broken, holds, type TextAnswer, type TextFix } from '../text-finding';
import {
  isLevel,
  type PlacedStatement,
  type ReadParagraph,
  type TextToCheck,
} from '../text-to-check';
import { agreementWith, printLike } from '../said-amounts';
import { isSlipOfTyping } from '../slip-of-typing';
import { isOfDepartment } from '../is-of-department';
import { classExpenditure } from '../said-words';

const rule = 'X-TEXT-TABLE';

/** What a text says of an item is what the forms say of it, or what was typed for it. */
export function checkAgainstTables(text: TextToCheck): readonly TextAnswer[] {
  return text.statements.flatMap((placed) => {
    const { said } = placed;
    if (!isOfDepartment(said, text) || !isOfTheForms(said, text)) return [];
    if (isOfSomeFunds(placed, text)) return [];
    if (said.kind === 'level') return answer(placed, said.amount, amountsOf(placed, text), text);
    if (said.kind !== 'change') return [];
    return answer(placed, said.amount, changesOf(asOfItem(said, placed, text), text), text);
  });
}

/** 项目支出 in a chapter about 一般公共预算拨款 is what that pays of it, not all of it. */
function isOfSomeFunds({ said, paragraph }: PlacedStatement, text: TextToCheck): boolean {
  const funds = text.ofSomeFunds.get(paragraph.place);
  const { isOfAllFunds, partOf = [], oneIf } = text.items.get(said.item ?? '') ?? {};
  if (!funds || isOfAllFunds !== true || partOf.length === 0) return false;
  // Whether such an item is one of all funds its own two facts say.
  return oneIf === undefined && areEqual(funds.allIf, text) !== true;
}

/** Null where they are not both known. */
function areEqual(names: readonly string[] = [], text: TextToCheck): boolean | null {
  const [one, other] = names.flatMap((name) => knownAmount(name, text)?.fen ?? []);
  return one === undefined || other === undefined ? null : one === other;
}

/** Assets of the end of a year are those of the forms of the next. */
function isOfTheForms({ year }: Statement, { isOfForms, year: ofForms }: TextToCheck): boolean {
  return year?.isAsOf === true && ofForms !== null ? year.year === ofForms - 1 : isOfForms;
}

function answer(
  { said, paragraph }: PlacedStatement,
  amount: SaidAmount,
  known: readonly KnownAmount[],
  text: TextToCheck,
): readonly TextAnswer[] {
  const { print } = text;
  const [first] = known;
  if (!first) return [];
  const agreements = known.map(({ fen }) => agreementWith(amount, fen, print));
  if (agreements.includes('same')) return [holds(rule)];
  const isClose = agreements.includes('rounding');
  const { fen, place, isTyped } = known[Math.max(0, agreements.indexOf('rounding'))] ?? first;
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
        item: { text: said.label },
        found: { text: found },
        ...(compared !== null && { compared: { text: compared } }),
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
      fix: isNoChange ? flatFix(said, paragraph, expected) : { start, end, words: expected },
    }),
  ];
}

/** 增加2万元 becomes 持平; a percentage behind it is left to whoever wrote it. */
function flatFix(
  said: Extract<Statement, { kind: 'change' }>,
  { stated: { statements } }: ReadParagraph,
  words: string,
): TextFix | null {
  const hasGrowth = statements.some(
    (one) => one.kind === 'growth' && one.item === said.item && one.sentence === said.sentence,
  );
  return hasGrowth ? null : { start: said.direction.start, end: said.amount.end, words };
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

function amountsOf(
  { said, paragraph }: PlacedStatement,
  text: TextToCheck,
): readonly KnownAmount[] {
  const { budgetYear } = text;
  const isLastYear = said.year !== null && budgetYear !== null && said.year.year === budgetYear - 1;
  const isThisYear = said.year === null || said.year.year === budgetYear;
  if (said.item === null)
    return isThisYear
      ? listedAmounts(said, paragraph.stated.lists[said.list ?? -1]?.kind, text)
      : [];
  const own = { item: said.item, words: paragraph.text };
  if (said.year?.isAsOf === true) return factAmounts(own, text, (name) => name);
  if (isThisYear) return factAmounts(own, text, (name) => name);
  return isLastYear ? factAmounts(own, text, lastYearOf) : [];
}

function factAmounts(
  { item, words: around }: { readonly item: string; readonly words: string },
  text: TextToCheck,
  nameOf: (name: string) => string,
): readonly KnownAmount[] {
  const words = text.items.get(item);
  if (areEqual(words?.oneIf, text) === false) return [];
  const [first, ...others] = (words?.facts ?? []).map((name) => knownAmount(nameOf(name), text));
  if (!first && areEqual(words?.othersIf, text) === false) return [];
  const known = [first, ...others].flatMap((one) => one ?? []);
  if (known.length === 0 || countsSomethingElse(words, known, text)) return [];
  const { mayBe } = words ?? {};
  if (!mayBe || !new RegExp(mayBe.where, 'u').test(around)) return known;
  return [...known, ...mayBe.facts.flatMap((name) => knownAmount(nameOf(name), text) ?? [])];
}

/** What the forms count is another item, as the text itself tells both. */
function countsSomethingElse(
  words: ItemWords | undefined,
  known: readonly KnownAmount[],
  text: TextToCheck,
): boolean {
  const levels = text.statements.filter(isLevel);
  const isTheirs = ({ said: { amount } }: PlacedStatement<LevelStatement>) =>
    known.some(({ fen }) => agreementWith(amount, fen, text.print) !== 'different');
  if (levels.some((one) => one.said.item === words?.orElse && isTheirs(one))) return true;
  if (words?.knownPart === undefined || areEqual([...words.facts, words.knownPart], text) !== true)
    return false;
  const wholes = levels.flatMap(({ said: { item, list, amount }, paragraph: { stated } }) =>
    item === words.knownPart ? wholeOfMore(stated, list, words.id, amount) : [],
  );
  // With other parts beside it the sum tells whether it is right.
  const isSlip = ({ head: whole, isAlone }: WholeOfMore) =>
    isAlone &&
    known.some(({ fen }) =>
      isSlipOfTyping(printLike(whole.fen, whole, text.print), printLike(fen, whole, text.print)),
    );
  return wholes.length > 0 && !wholes.every(isSlip);
}

interface WholeOfMore {
  readonly head: SaidAmount;
  /** Nothing is told beside the part that the forms count. */
  readonly isAlone: boolean;
}

/** 资产总额9万元，其中：固定资产5万元: what else there is nobody says. */
function wholeOfMore(
  { lists, statements }: StatedText,
  list: number | null,
  whole: string,
  { fen }: SaidAmount,
): readonly WholeOfMore[] {
  const own = lists[list ?? -1];
  const head = statements[own?.head ?? -1];
  const isMore = head?.kind === 'level' && head.item === whole && head.amount.fen > fen;
  return isMore ? [{ head: head.amount, isAlone: own?.parts.length === 1 }] : [];
}

/** By how much it changed between the two years. */
function changesOf(
  said: Extract<Statement, { kind: 'change' }>,
  text: TextToCheck,
): readonly KnownAmount[] {
  const known = twoYearsOf(said, text);
  if (!known) return [];
  const { now, last } = known;
  // Which way it went is another question.
  const isTyped = now.isTyped || last.isTyped;
  return [{ fen: Math.abs(now.fen - last.fen), place: isTyped ? null : now.place, isTyped }];
}

/** 原因是项目支出增加3万元: what brought a change about is the whole change of an item where it has its full name and is a part. */
function asOfItem(
  said: Extract<Statement, { kind: 'change' }>,
  { paragraph: { stated } }: PlacedStatement,
  { items, budgetYear }: TextToCheck,
): Extract<Statement, { kind: 'change' }> {
  const { kind, head } = stated.lists[said.list ?? -1] ?? {};
  const isOfYear = said.year === null || said.year.year === budgetYear;
  if (said.item !== null || kind !== 'cause' || !isOfYear) return said;
  const whole = stated.statements[head ?? -1]?.item ?? '';
  const own = [...items.values()].find(
    ({ names, partOf = [] }) => names.includes(said.label) && partOf.includes(whole),
  );
  return own ? { ...said, item: own.id } : said;
}

/** A project or a class of expenditure by its name: the same name in the list of a form. */
function listedAmounts(
  { label }: Statement,
  kind: string | undefined,
  { facts }: TextToCheck,
): readonly KnownAmount[] {
  if (label === '' || kind === 'cause') return [];
  return ['projects', 'classes'].flatMap((list) => {
    const fact = facts?.facts[list];
    if (fact?.kind !== 'list') return [];
    const own = fact.items.flatMap(({ name, amount }, item): readonly KnownAmount[] => {
      if (!isNamed(name, label) || amount?.kind !== 'amount') return [];
      const place = facts?.places[`${list}/${item}/amount`] ?? null;
      return [{ fen: amount.fen, place, isTyped: false }];
    });
    return own.length === 1 ? own : [];
  });
}

function isNamed(name: Fact | undefined, label: string): boolean {
  if (name?.kind !== 'text') return false;
  const plain = name.text.replace(/[\s“”"]/g, '');
  return plain !== '' && (plain === label || classExpenditure(plain) === label);
}
