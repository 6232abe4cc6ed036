import type { FactPlace } from '../../narrative/fact/collect-facts';
import type { Fact } from '../../narrative/fact/fact';
import { lastYearOf } from '../../narrative/fact/derived-name';
import type { SaidAmount, Statement } from '../../statement/statement';
import { broken, holds, type TextAnswer } from '../text-finding';
import type { PlacedStatement, TextToCheck } from '../text-to-check';
import { agreementWith, printLike } from '../said-amounts';
import { isOfDepartment } from '../is-of-department';

const rule = 'X-TEXT-TABLE';

/** An amount, and where the forms say it. */
interface TableAmount {
  readonly fen: number;
  readonly place: FactPlace | null;
}

/** What a text says of an item is what the forms say of it. */
export function checkAgainstTables(text: TextToCheck): readonly TextAnswer[] {
  if (!text.facts) return [];
  return text.statements.flatMap((placed) => {
    const { said } = placed;
    if (!isOfDepartment(said, text) || !isOfTheForms(said, text)) return [];
    if (said.kind === 'level') return answer(placed, said.amount, amountsOf(placed, text), text);
    if (said.kind !== 'change') return [];
    return answer(placed, said.amount, changesOf(said, text), text);
  });
}

/** Assets of the end of a year are those of the forms of the next. */
function isOfTheForms({ year }: Statement, { isOfForms, year: ofForms }: TextToCheck): boolean {
  return year?.isAsOf === true && ofForms !== null ? year.year === ofForms - 1 : isOfForms;
}

function answer(
  { said, paragraph }: PlacedStatement,
  amount: SaidAmount,
  known: readonly TableAmount[],
  { print }: TextToCheck,
): readonly TextAnswer[] {
  const [first] = known;
  if (!first) return [];
  const agreements = known.map(({ fen }) => agreementWith(amount, fen, print));
  if (agreements.includes('same')) return [holds(rule)];
  const isClose = agreements.includes('rounding');
  const { fen, place } = known[Math.max(0, agreements.indexOf('rounding'))] ?? first;
  const { start, end } = amount;
  const expected = printLike(fen, amount, print);
  const found = paragraph.text.slice(start, end).trim();
  if (expected === found.replace(/\s/g, '')) return [holds(rule)];
  return [
    broken({
      rule,
      says: isClose
        ? 'textTableRounding'
        : said.kind === 'change'
          ? 'textTableChange'
          : 'textTableDiffers',
      params: {
        item: { text: said.label },
        found: { text: found },
        expected: { text: expected },
        place: { text: '', ...(place && { cell: { sheet: place.sheet, address: place.at } }) },
        difference: {
          text: printLike(Math.abs(amount.fen - fen), amount, { ...print, isFixed: false }),
        },
      },
      ...{ paragraph: paragraph.place, start, end },
      cells: place ? [{ sheet: place.sheet, address: place.at }] : [],
      fix: { start, end, words: expected },
    }),
  ];
}

function amountsOf(
  { said, paragraph }: PlacedStatement,
  text: TextToCheck,
): readonly TableAmount[] {
  const { budgetYear } = text;
  const isLastYear = said.year !== null && budgetYear !== null && said.year.year === budgetYear - 1;
  const isThisYear = said.year === null || said.year.year === budgetYear;
  if (said.item === null)
    return isThisYear
      ? listedAmounts(said, paragraph.stated.lists[said.list ?? -1]?.kind, text)
      : [];
  if (said.year?.isAsOf === true) return factAmounts(said.item, text, (name) => name);
  if (isThisYear) return factAmounts(said.item, text, (name) => name);
  return isLastYear ? factAmounts(said.item, text, lastYearOf) : [];
}

function factAmounts(
  item: string,
  { items, facts }: TextToCheck,
  nameOf: (name: string) => string,
): readonly TableAmount[] {
  const words = items.get(item);
  const both = (words?.oneIf ?? []).flatMap((name) => {
    const fact = facts?.facts[name];
    return fact?.kind === 'amount' ? [fact.fen] : [];
  });
  if (both.length === 2 && both[0] !== both[1]) return [];
  return (words?.facts ?? []).flatMap((name) => {
    const fact = facts?.facts[nameOf(name)];
    const place = facts?.places[nameOf(name)] ?? null;
    return fact?.kind === 'amount' ? [{ fen: fact.fen, place }] : [];
  });
}

/** By how much a form of two years says that it changed. */
function changesOf(
  said: Extract<Statement, { kind: 'change' }>,
  text: TextToCheck,
): readonly TableAmount[] {
  const { budgetYear, items, facts } = text;
  const isBefore =
    said.base !== null && (said.base.year ?? (budgetYear ?? 0) - 1) === (budgetYear ?? 0) - 1;
  if (said.item === null || !isBefore || said.base?.isFinal === true) return [];
  const [name = ''] = items.get(said.item)?.facts ?? [];
  const [now, last] = [facts?.facts[name], facts?.facts[lastYearOf(name)]];
  if (now?.kind !== 'amount' || last?.kind !== 'amount') return [];
  const change = now.fen - last.fen;
  // Which way it went is another question.
  return [{ fen: Math.abs(change), place: facts?.places[name] ?? null }];
}

/** A project or a class of expenditure by its name: the same name in the list of a form. */
function listedAmounts(
  { label }: Statement,
  kind: string | undefined,
  { facts }: TextToCheck,
): readonly TableAmount[] {
  if (label === '' || kind === 'cause') return [];
  return ['projects', 'classes'].flatMap((list) => {
    const fact = facts?.facts[list];
    if (fact?.kind !== 'list') return [];
    const own = fact.items.flatMap(({ name, amount }, item): readonly TableAmount[] => {
      if (!isNamed(name, label) || amount?.kind !== 'amount') return [];
      return [{ fen: amount.fen, place: facts?.places[`${list}/${item}/amount`] ?? null }];
    });
    return own.length === 1 ? own : [];
  });
}

function isNamed(name: Fact | undefined, label: string): boolean {
  if (name?.kind !== 'text') return false;
  const plain = name.text.replace(/[\s“”"]/g, '');
  return plain !== '' && (plain === label || `${plain}（类）支出` === label);
}
