import { lastYearOf } from '../narrative/fact/derived-name';
import type {
  ChangeStatement,
  LevelStatement,
  SaidAmount,
  StatedText,
  Statement,
} from '../statement/statement';
import type { ItemWords } from '../statement/statement-words';
import { isOfDepartment } from './is-of-department';
import { areEqual, isOfAllFunds, knownAmount, twoYearsOf, type KnownAmount } from './known-amount';
import { amountsIn, listedAmounts } from './listed-amounts';
import { agreementWith, printLike } from './said-amounts';
import { isSlipOfTyping } from './slip-of-typing';
import { toldProjects } from './told-projects';
import { isLevel, type PlacedStatement, type TextToCheck } from './text-to-check';

/** What the forms say of the amount of a statement, or what was typed for it; several where each of them may be meant. */
export function knownOf(placed: PlacedStatement, text: TextToCheck): readonly KnownAmount[] {
  const { said } = placed;
  if (!isOfDepartment(said, text) || !isOfTheForms(said, text)) return [];
  if (isOfSomeFunds(placed, text) || isLessBeside(placed, text)) return [];
  if (said.kind === 'level') {
    const known = amountsOf(placed, text);
    return known.length > 0 ? known : toldProjects(placed, text);
  }
  return said.kind === 'change' ? changesOf(asOfItem(said, placed, text), text) : [];
}

/** 项目支出 in a chapter about 一般公共预算拨款 is what that pays of it, not all of it. */
function isOfSomeFunds({ said, paragraph }: PlacedStatement, text: TextToCheck): boolean {
  const { isOfAllFunds: isOfAll, partOf = [], oneIf } = text.items.get(said.item ?? '') ?? {};
  if (isOfAll !== true || partOf.length === 0) return false;
  // Whether such an item is one of all funds its own two facts say.
  return oneIf === undefined && !isOfAllFunds(paragraph.place, text);
}

/** 人员支出3万元、对个人和家庭的补助1万元: what stands beside it is no part of it there, as it is in the forms. */
function isLessBeside({ said, paragraph: { stated } }: PlacedStatement, text: TextToCheck) {
  const { lessBeside = [] } = text.items.get(said.item ?? '') ?? {};
  const { parts = [] } = stated.lists[said.list ?? -1] ?? {};
  return parts.some((at) => lessBeside.includes(stated.statements[at]?.item ?? ''));
}

/** Assets of the end of a year are those of the forms of the next. */
function isOfTheForms({ year }: Statement, { isOfForms, year: ofForms }: TextToCheck): boolean {
  return year?.isAsOf === true && ofForms !== null ? year.year === ofForms - 1 : isOfForms;
}

function amountsOf(
  { said, paragraph }: PlacedStatement,
  text: TextToCheck,
): readonly KnownAmount[] {
  const { budgetYear } = text;
  const isLastYear = said.year !== null && budgetYear !== null && said.year.year === budgetYear - 1;
  const isThisYear = said.year === null || said.year.year === budgetYear;
  if (said.item === null) return isThisYear ? listedAmounts(said, paragraph, text) : [];
  const own = { item: said.item, words: paragraph.text };
  if (said.year?.isAsOf === true) return factAmounts(own, text, (name) => name);
  if (isThisYear) {
    const known = factAmounts(own, text, (name) => name);
    const { mayBeOneOf = [] } = text.items.get(said.item) ?? {};
    const others = mayBeOneOf.flatMap((list) => amountsIn(list, () => true, text));
    return known.length === 0 ? known : [...known, ...others];
  }
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
  if (isToldWithPart(words, text)) return known.map((one) => ({ ...one, mayBeMore: true }));
  const { mayBe } = words ?? {};
  if (!mayBe || !new RegExp(mayBe.where, 'u').test(around)) return known;
  return [...known, ...mayBe.facts.flatMap((name) => knownAmount(nameOf(name), text) ?? [])];
}

/** 资产总额9万元，其中：固定资产5万元, where the forms count the part alone. */
function isToldWithPart(words: ItemWords | undefined, text: TextToCheck): boolean {
  if (words?.knownPart === undefined) return false;
  return (
    areEqual([...words.facts, words.knownPart], text) === true &&
    text.statements.some(({ said: { item, list }, paragraph: { stated } }) => {
      const head = stated.statements[stated.lists[list ?? -1]?.head ?? -1];
      return item === words.knownPart && head?.item === words.id;
    })
  );
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
function changesOf(said: ChangeStatement, text: TextToCheck): readonly KnownAmount[] {
  const known = twoYearsOf(said, text);
  if (!known) return [];
  const { now, last } = known;
  // Which way it went is another question.
  const isTyped = now.isTyped || last.isTyped;
  const of = { now: now.fen, last: last.fen };
  return [{ fen: Math.abs(now.fen - last.fen), place: isTyped ? null : now.place, isTyped, of }];
}

/** 原因是项目支出增加3万元: what brought a change about is the whole change of an item where it has its full name and is a part. */
function asOfItem(
  said: ChangeStatement,
  { paragraph: { stated } }: PlacedStatement,
  { items, budgetYear }: TextToCheck,
): ChangeStatement {
  const { kind, head } = stated.lists[said.list ?? -1] ?? {};
  const isOfYear = said.year === null || said.year.year === budgetYear;
  if (said.item !== null || kind !== 'cause' || !isOfYear) return said;
  const whole = stated.statements[head ?? -1]?.item ?? '';
  const own = [...items.values()].find(
    ({ names, partOf = [] }) => names.includes(said.label) && partOf.includes(whole),
  );
  return own ? { ...said, item: own.id } : said;
}
