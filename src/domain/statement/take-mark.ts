import { about } from './about';
import {
  beginList,
  closeBracket,
  closeInner,
  endSentenceOfLists,
  openBracket,
} from './ends-of-lists';
import { beginMark, type Stop } from './find-stops';
import { headsBehind } from './heads-of-lists';
import { isInside } from './lists-in-making';
import { takePlace } from './place-in-lists';
import type { Clause } from './read-clause';
import { readLabel } from './read-label';
import { addStatement, type Reading } from './reading';
import { subjectOf } from './subject';
import { takeClause } from './take-clause';

type MarkStop = Extract<Stop, { kind: 'mark' }>;

export function takeMark(reading: Reading, stop: MarkStop): void {
  const { plain, clauseStart, lists } = reading;
  const { mark, start, end } = stop;
  const isAfterFigure = plain.slice(clauseStart, start).trim() === '';
  if (!isAfterFigure) takeWords(reading, stop);
  if (mark === '（') {
    openBracket(lists, isAfterFigure ? headOfBracketAt(reading, end) : null);
    reading.behindAmounts.push(isAfterFigure ? reading.shareOf : null);
  } else if (mark === '）') {
    closeBracket(lists);
    reading.shareOf = reading.behindAmounts.pop() ?? reading.shareOf;
  } else if (mark === '：') reading.beforeColon = isAfterFigure ? reading.lastAmount : null;
  else if (mark === '；') {
    closeInner(lists);
    reading.isSeveral = false;
  } else if (mark !== beginMark && !'，：、'.includes(mark)) endSentence(reading, end);
}

/** The amount before a bracket, unless the bracket but remarks on it. */
function headOfBracketAt(
  { plain, statements, lastAmount, words }: Readonly<Reading>,
  start: number,
): number | null {
  const isOfAmount = statements[lastAmount ?? -1]?.kind === 'level';
  return isOfAmount && !words.clauses.remark.test(plain.slice(start)) ? lastAmount : null;
}

/** What is left behind the last mark. */
export function takeRest(reading: Reading): void {
  const { plain, sentenceStart } = reading;
  if (plain.slice(sentenceStart).trim() === '') return;
  const end = plain.length;
  takeWords(reading, { kind: 'mark', mark: '。', start: end, end });
  endSentence(reading, end);
}

/** Words without a figure. */
function takeWords(reading: Reading, stop: MarkStop): void {
  const clause = takeClause(reading, stop);
  if (nameLast(reading, stop) || openNamed(reading, stop)) return;
  if (clause.flat ?? clause.direction) addTurn(reading, clause, stop);
  else notePending(reading, clause);
}

/** 持平; or more or less, and nobody says by how much. */
function addTurn(reading: Reading, clause: Clause, stop: MarkStop): void {
  const { flat, direction } = clause;
  const of = subjectOf(reading, clause);
  const place = takePlace(reading.lists, of.item);
  const own = { ...about(reading, of, clause, { stop, place }), end: stop.start };
  if (flat) addStatement(reading, { ...own, kind: 'flat', flat });
  else if (direction && own.item !== null) {
    addStatement(reading, { ...own, kind: 'turn', direction });
  }
}

function notePending(reading: Reading, { label: { item, label, entity }, begins }: Clause): void {
  if (!item || begins !== null) return;
  reading.pending = { item: item.id, label, entity };
  if (!isInside(reading.lists)) reading.subject = reading.pending;
}

/** 固定资产中，房屋5万元…: parts of an amount that was told before. */
function openNamed(reading: Reading, { start: end, mark }: MarkStop): boolean {
  const { plain, words, statements, clauseStart, lists } = reading;
  const within = words.clauses.within.exec(plain.slice(clauseStart, end));
  if (!within || !'，：'.includes(mark)) return false;
  const { item } = readLabel(
    plain,
    { start: clauseStart, end: clauseStart + within.index },
    words,
    noPlace,
  );
  const head = statements.findLastIndex((one) => one.kind === 'level' && one.item === item?.id);
  if (item?.namesSomeParts !== true || head < 0) return false;
  beginList(lists, 'all', head);
  return true;
}

/** 5万元为收入总计: the name may stand behind the first amount of a sentence. */
function nameLast(reading: Reading, { start: end }: MarkStop): boolean {
  const { plain, words, statements, sentences, clauseStart } = reading;
  const before = statements.at(-1);
  const named = words.clauses.namedAfter.exec(plain.slice(clauseStart, end));
  if (!named || before?.kind !== 'level' || before.item !== null || before.label !== '')
    return false;
  const isFirst = statements.at(-2)?.sentence !== before.sentence;
  if (before.sentence !== sentences.length || before.list !== null || !isFirst) return false;
  const span = { start: clauseStart + named[0].length, end };
  const { item, label, entity, year, named: at } = readLabel(plain, span, words, noPlace);
  if (!item) return false;
  const subject = { item: item.id, label, entity };
  statements[statements.length - 1] = {
    ...before,
    ...subject,
    year: year ?? before.year,
    named: at,
  };
  reading.subject = subject;
  reading.last = subject;
  return true;
}

const noPlace = { isChange: false, isPart: false };

function endSentence(reading: Reading, end: number): void {
  const { statements, sentences, sentenceStart, lists } = reading;
  reading.heads = headsBehind(reading.heads, statements, sentences.length);
  sentences.push({ start: sentenceStart, end });
  endSentenceOfLists(lists);
  reading.sentenceStart = end;
  reading.lastAmount = null;
  reading.shareOf = null;
  reading.behindAmounts.length = 0;
  reading.beforeColon = null;
  reading.isSeveral = false;
}
