import type { LevelStatement, Statement } from '../statement/statement';
import { isOfAllFunds, knownAmount, type KnownAmount } from './known-amount';
import { printLike } from './said-amounts';
import { classExpenditure, classKey, codeNamed } from './said-words';
import { isSwapped } from './slip-of-typing';
import type { ReadParagraph, TextToCheck } from './text-to-check';

/** A project or a class of expenditure by its name: the same name in the list of a form. */
export function listedAmounts(
  said: Statement,
  { text: words, stated, place }: ReadParagraph,
  text: TextToCheck,
): readonly KnownAmount[] {
  const { label } = said;
  if (stated.lists[said.list ?? -1]?.kind === 'cause') return [];
  if (label === '') return ofCodes(said, words, text);
  // Lists are of all funds.
  const lists = isOfAllFunds(place, text) ? text.rules.namedLists : [];
  const named = lists.flatMap((list) => {
    const own = amountsIn(list, (name) => isNamed(name, label), text);
    return own.length === 1 ? own : [];
  });
  return [...named, ...classAmounts({ said, name: label }, text)];
}

/** What has its code behind its name, or says that it is a 项. */
function ofCodes(said: Statement, words: string, text: TextToCheck): readonly KnownAmount[] {
  if (said.kind !== 'level') return [];
  const { name, code } = namedWithCode(said, words);
  if (name === '') return [];
  if (code.length === 3) return classAmounts({ said, name }, text);
  const { items } = text.rules.classLists;
  const [own, ...others] = items.map((list) =>
    amountsIn(list, (one) => plainName(one) === name, text),
  );
  const known = own?.length ? [own, ...others].flat() : [];
  return isWholeTold(text) ? known : withoutRest(said, known, text);
}

function namedWithCode({ amount }: LevelStatement, words: string) {
  const { name = '', code = '' } = codeNamed.exec(words.slice(0, amount.start))?.groups ?? {};
  return { name, code };
}

/** What the amount of a statement is called. */
export function nameOf(said: Statement, { text: words }: ReadParagraph): string {
  return said.label === '' && said.kind === 'level' ? namedWithCode(said, words).name : said.label;
}

/** Whether the text has the sum of all items as the forms have it: then nothing is left out of them. */
function isWholeTold(text: TextToCheck): boolean {
  const { item, fact } = text.rules.classLists.whole;
  const whole = knownAmount(fact, text)?.fen;
  return text.statements.some(
    ({ said }) => said.kind === 'level' && said.item === item && said.amount.fen === whole,
  );
}

/** What the forms say of a class: of each funds that pay for it, of these together, and of all. */
function classAmounts(
  { said, name }: { readonly said: Statement; readonly name: string },
  text: TextToCheck,
): readonly KnownAmount[] {
  const { added, all } = text.rules.classLists;
  const key = classKey(name);
  const of = (list: string) => {
    const own = amountsIn(list, (one) => key !== '' && classKey(one) === key, text);
    return own.length === 1 ? own : [];
  };
  const parts = added.flatMap(of);
  const sum = parts.reduce((before, { fen }) => before + fen, 0);
  const together = parts.length > 1 ? [{ fen: sum, place: null, isTyped: false }] : [];
  // What all funds pay alone is not what the chapter of some of them tells.
  return withoutRest(said, parts.length === 0 ? [] : [...parts, ...together, ...of(all)], text);
}

/** Nothing where what was carried over may be what is between them. */
function withoutRest(
  said: Statement,
  known: readonly KnownAmount[],
  text: TextToCheck,
): readonly KnownAmount[] {
  const rest = knownAmount(text.rules.classLists.apartBy, text)?.fen ?? 0;
  const apart = known.map(({ fen }) =>
    said.kind === 'level' ? Math.abs(said.amount.fen - fen) : 0,
  );
  const isOpen = !apart.includes(0) && apart.some((one) => one <= rest);
  return isOpen && !isTypedWrong(said, known, text) ? [] : known;
}

/** 195,200.00 for 192,500.00 is no amount without what was carried over. */
function isTypedWrong(said: Statement, known: readonly KnownAmount[], { print }: TextToCheck) {
  if (said.kind !== 'level') return false;
  const { amount } = said;
  const [is, ...should] = [amount.fen, ...known.map(({ fen }) => fen)].map((fen) =>
    printLike(fen, amount, print),
  );
  return is !== undefined && should.some((one) => isSwapped(is, one));
}

/** The amounts of those items of a list that are named so. */
export function amountsIn(
  list: string,
  isOne: (name: string) => boolean,
  { facts }: TextToCheck,
): readonly KnownAmount[] {
  const fact = facts?.facts[list];
  if (fact?.kind !== 'list') return [];
  return fact.items.flatMap(({ name, amount }, item): readonly KnownAmount[] => {
    if (name?.kind !== 'text' || amount?.kind !== 'amount' || !isOne(name.text)) return [];
    const place = facts?.places[`${list}/${item}/amount`] ?? null;
    return [{ fen: amount.fen, place, isTyped: false }];
  });
}

/** What the items of a list are called that have an amount. */
export function namesIn(list: string, { facts }: TextToCheck): readonly string[] {
  const fact = facts?.facts[list];
  if (fact?.kind !== 'list') return [];
  return fact.items.flatMap(({ name, amount }) =>
    name?.kind === 'text' && amount?.kind === 'amount' ? plainName(name.text) : [],
  );
}

function isNamed(name: string, label: string): boolean {
  const own = plainName(name);
  return own !== '' && (own === label || classExpenditure(own) === label);
}

export function plainName(name: string): string {
  return name.replace(/[\s“”"]/g, '');
}
