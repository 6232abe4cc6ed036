import { about } from './about';
import { beginList, gather } from './ends-of-lists';
import type { Stop } from './find-stops';
import { gatheredLevels } from './gathered-levels';
import { isInside } from './lists-in-making';
import { endWithWhole } from './parts-of-lists';
import { outsideOfLists, takePlace } from './place-in-lists';
import { readClause, type Clause } from './read-clause';
import { addStatement, type Reading, type Subject } from './reading';
import { measureByLast, measuringLength, noteAmount } from './shares-told';
import { changedBy } from './signed-change';
import type { Statement } from './statement';
import { subjectOf } from './subject';
import { takeClause } from './take-clause';
import { whatWas } from './what-was';

type AmountStop = Extract<Stop, { kind: 'amount' }>;

export function takeAmount(reading: Reading, stop: AmountStop, at: number): void {
  const { clauseStart, statements } = reading;
  const measuring = measuringLength(reading, at);
  if (measuring > 0) {
    takeMeasure(reading, stop, clauseStart + measuring);
    return;
  }
  const { clause, isFirstOfRow } = clauseOfAmount(reading, stop, at);
  const of = subjectOf(reading, clause);
  beginBehindColon(reading, of);
  const isLevel = !clause.direction && !clause.base;
  const isWholeOfList = isLevel && endWithWhole(reading.lists, of.item);
  const place = isWholeOfList ? outsideOfLists : takePlace(reading.lists, of.item);
  addStatement(reading, saidOf(reading, clause, about(reading, of, clause, { stop, place }), stop));
  gatherBefore(reading, clause);
  if (place.list === null && (isLevel || clause.label.item)) reading.subject = of;
  reading.last = of;
  reading.pending = null;
  reading.lastAmount = statements.length - 1;
  reading.shareOf = reading.lastAmount;
  noteAmount(reading, reading.lastAmount, isFirstOfRow);
}

/** The clause before an amount; in a row of figures it is about the next one of the names before the row. */
function clauseOfAmount(reading: Reading, stop: AmountStop, at: number) {
  const { rows, lists } = reading;
  const clause = takeClause(reading, stop);
  if (clause.isSeveral && rows.begin(at, isInside(lists))) reading.isSeveral = false;
  const next = rows.next();
  reading.year = next?.year ?? reading.year;
  return { clause: next ? { ...clause, label: next } : clause, isFirstOfRow: clause.isSeveral };
}

function saidOf(
  { year }: Reading,
  { direction, base }: Clause,
  own: ReturnType<typeof about>,
  { amount }: AmountStop,
): Statement {
  if (direction) return { ...own, kind: 'change', ...changedBy(amount, direction) };
  const was = base ? whatWas(base, own.item, year) : {};
  return { ...own, ...was, kind: 'level', amount };
}

/** Only what is a part of that amount by its name begins a list of its parts: all else may be said behind a colon too. */
function beginBehindColon(reading: Reading, { item }: Subject): void {
  const { statements, beforeColon, words, lists } = reading;
  const before = statements[beforeColon ?? -1];
  const wholes = words.byId.get(item ?? '')?.partOf ?? [];
  // 采购预算9万元，其中：货物5万元、服务4万元；其中拨款采购6万元：货物2万元、服务4万元.
  const isAgain =
    before?.item === null &&
    before.label !== '' &&
    before.list !== null &&
    wholes.length > 0 &&
    statements.some((one) => one.item === item && one.sentence === before.sentence);
  if (isAgain) lists.again.add(lists.all.length);
  if (isAgain || (before && before.item !== null && wholes.includes(before.item)))
    beginList(lists, 'all', beforeColon);
  reading.beforeColon = null;
}

function gatherBefore({ statements, words, lists }: Reading, { isTogether }: Clause): void {
  const gathered = isTogether ? gatheredLevels(statements, words) : [];
  if (gathered.length > 0) gather(lists, gathered, statements.length - 1);
}

/** 占8万元的50%, 是2025年8万元的50%: beside what is told, which goes on behind it. */
function takeMeasure(reading: Reading, stop: AmountStop, start: number): void {
  const { plain, words, last } = reading;
  const clause = readClause(plain, { start, end: stop.start }, words, null);
  const { item, label, entity } = clause.label;
  const isSame = item === null && (clause.isOfYear || (clause.base !== null && label === ''));
  const of = isSame ? last : { item: item?.id ?? null, label, entity };
  const own = about(reading, of, clause, { stop, place: outsideOfLists });
  addStatement(reading, saidOf(reading, { ...clause, direction: null }, own, stop));
  measureByLast(reading);
}
