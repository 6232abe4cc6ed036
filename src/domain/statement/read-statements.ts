import { remembered } from '../text/remembered';
import { beginMark, findStops, type Stop } from './find-stops';
import { createFundScope } from './fund-scope';
import { gatheredLevels } from './gathered-levels';
import { createHeads } from './heads-of-lists';
import { createLists, type ListPlace } from './lists-of-parts';
import { plainMarks } from './plain-marks';
import { readClause, type Clause } from './read-clause';
import { compiled, readLabel, type Compiled } from './read-label';
import { createRows } from './names-in-row';
import { changedBy, changedByPercent } from './signed-change';
import { createShares, type ToldShare } from './shares-told';
import type { Span } from './span';
import type { SaidBase, SaidYear, StatedText, Statement } from './statement';
import type { StatementWords } from './statement-words';
import { whatWas } from './what-was';

/** What a paragraph says of items of the budget, in whatever words it says it; what is not sure is of no item. */
export const readStatements: (text: string, words: StatementWords) => StatedText = remembered(
  (text: string, words: StatementWords) => createReader(plainMarks(text), compiled(words)).read(),
);

interface Subject {
  readonly item: string | null;
  readonly label: string;
  readonly entity: string | null;
}

type AmountStop = Extract<Stop, { kind: 'amount' }>;
type PercentStop = Extract<Stop, { kind: 'percent' }>;
type MarkStop = Extract<Stop, { kind: 'mark' }>;

const nobody: Subject = { item: null, label: '', entity: null };

function createReader(plain: string, words: Compiled) {
  const statements: Statement[] = [];
  const sentences: Span[] = [];
  const scope = createFundScope(words);
  const lists = createLists(statements, (item) => words.byId.get(item)?.partOf ?? []);
  const heads = createHeads(statements, () => sentences.length, lists);
  let clauseStart = 0;
  let sentenceStart = 0;
  /** Named in a clause of its own, before its figure. */
  let pending: Subject | null = null;
  /** What the paragraph speaks of, outside of lists. */
  let subject: Subject = nobody;
  /** What the last amount is of. */
  let last: Subject = nobody;
  let year: SaidYear | null = null;
  let base: SaidBase | null = null;
  let lastAmount: number | null = null;
  let isSeveral = false;
  const stops = findStops(plain);
  const rows = createRows(plain, stops, words);
  const shares = createShares(plain, stops, statements, words, rows);
  /** An amount with a colon behind it: 20万元：货物5万元、服务15万元. */
  let beforeColon: number | null = null;

  function clauseBefore({ start: end }: Stop): Clause {
    const clause = readClause(plain, { start: clauseStart, end }, words, lists.inside());
    // 按照有关规定，收入…: at the start of a sentence it is the cause of no figure.
    const isOfFigure = clause.begins !== 'cause' || lastAmount !== null || clause.isReason;
    if (clause.begins && isOfFigure) beginList(clause.begins, clause.isAnew);
    year = clause.label.year ?? year;
    base = clause.base ?? base;
    isSeveral ||= clause.isSeveral;
    return clause;
  }

  function beginList(kind: NonNullable<Clause['begins']>, isAnew: boolean): void {
    const head = isAnew ? heads.anew() : heads.here(lastAmount);
    if (isAnew) lists.closeAll();
    lists.begin(kind, head);
  }

  function subjectOf(clause: Clause): Subject {
    const { item, label, entity } = clause.label;
    const before = statements.at(-1);
    const isOfBefore =
      (before?.kind === 'level' || before?.kind === 'turn') && before.sentence === sentences.length;
    if (isOfBefore && clause.isOutcome && before.base) return last;
    if (item) return { item: item.id, label, entity };
    if (label !== '') return { ...nobody, label };
    if (pending) return pending;
    if (isOfBefore && clause.isOfYear && before.list === null) return before;
    const goesOn = clause.direction !== null || clause.base !== null || clause.flat !== null;
    if (!goesOn) return nobody;
    // 3万元（较上年减少1万元）: it is said of what the brackets stand behind.
    const behind = lists.headOfBrackets();
    if (behind) return behind;
    const unparted = lists.headOfNoParts();
    if (unparted) return unparted;
    return lists.isInside() ? nobody : subject;
  }

  function about({ item, label, entity }: Subject, clause: Clause, stop: Stop, place: ListPlace) {
    const isOutside = place.list === null && scope.isOutside(item);
    const isOther =
      place.isForeign || isOutside || isSeveral || lists.kindOf(place.list) === 'cause';
    const isCompared = clause.direction !== null || clause.flat !== null;
    return {
      item: isOther ? null : item,
      ...{ label, entity },
      named: clause.label.named,
      year: clause.label.year ?? year,
      base: clause.base ?? (isCompared ? base : null),
      sentence: sentences.length,
      list: place.list,
      start: clause.label.named?.start ?? stop.start,
      end: stop.end,
    };
  }

  function add(statement: Statement): void {
    joinGrowthBefore(statement);
    lists.add(statement, statements.length);
    scope.note(statement);
    statements.push(statement);
  }

  /** 增长5%，增加3万元: the part may be named before the amount. */
  function joinGrowthBefore({ kind, item, sentence, named }: Statement): void {
    const before = statements.at(-1);
    if (kind !== 'change' || named || before?.kind !== 'growth' || before.of !== null) return;
    if (before.item !== item || before.sentence !== sentence) return;
    statements[statements.length - 1] = { ...before, of: statements.length };
  }

  /** Only what is a part of that amount by its name begins a list of its parts: all else may be said behind a colon too. */
  function beginBehindColon({ item }: Subject): void {
    const head = statements[beforeColon ?? -1]?.item ?? null;
    const wholes = words.byId.get(item ?? '')?.partOf ?? [];
    if (head !== null && wholes.includes(head)) lists.begin('all', beforeColon);
    beforeColon = null;
  }

  /** 占8万元的50%, 是2025年8万元的50%: beside what is told, which goes on behind it. */
  function addMeasure(stop: AmountStop, start: number): void {
    const clause = readClause(plain, { start, end: stop.start }, words, null);
    const { item, label, entity } = clause.label;
    const isSame = item === null && (clause.isOfYear || (clause.base !== null && label === ''));
    const of = isSame ? last : { item: item?.id ?? null, label, entity };
    const own = about(of, clause, stop, { list: null, isForeign: false });
    const was = clause.base ? whatWas(clause.base, own.item, year) : {};
    add({ ...own, ...was, kind: 'level', amount: stop.amount });
    shares.measured(lastAmount, statements.length - 1);
  }

  function addAmount(stop: AmountStop, at: number): void {
    const measuring = shares.measuring(at, clauseStart);
    if (measuring > 0) {
      addMeasure(stop, clauseStart + measuring);
      return;
    }
    const read = clauseBefore(stop);
    if (read.isSeveral && rows.begin(at, lists.isInside())) isSeveral = false;
    const next = rows.next();
    const clause = next ? { ...read, label: next } : read;
    year = next?.year ?? year;
    const of = subjectOf(clause);
    beginBehindColon(of);
    const isWholeOfList = !clause.direction && !clause.base && lists.endsIn(of.item);
    const place = isWholeOfList ? { list: null, isForeign: false } : lists.placeOf(of.item);
    const own = about(of, clause, stop, place);
    const { amount } = stop;
    const { direction } = clause;
    if (direction) add({ ...own, kind: 'change', ...changedBy(amount, direction) });
    else if (clause.base) {
      add({ ...own, ...whatWas(clause.base, own.item, year), kind: 'level', amount });
    } else add({ ...own, kind: 'level', amount });
    const gathered = clause.isTogether ? gatheredLevels(statements, words) : [];
    if (gathered.length > 0) lists.gather(gathered, statements.length - 1);
    const isLevel = !direction && !clause.base;
    if (place.list === null && (isLevel || clause.label.item)) subject = of;
    last = of;
    pending = null;
    lastAmount = statements.length - 1;
    shares.noteAmount(lastAmount, read.isSeveral);
  }

  /** 占: of what was told last. */
  function shareOf({ share }: Clause): ToldShare | null {
    if (!share || lastAmount === null) return null;
    const { whole } = share;
    return {
      of: shares.together(lastAmount),
      whole: whole && { item: whole.item?.id ?? null, at: null },
    };
  }

  function addPercent(stop: PercentStop, at: number): void {
    const clause = clauseBefore(stop);
    const { percent } = stop;
    if (clause.isSeveralShares) shares.begin(clause, at, sentences.length);
    const before = lastAmount === null ? undefined : statements[lastAmount];
    const isOfBefore = clause.label.label === '' && before !== undefined;
    const told = shares.next() ?? (isOfBefore && !clause.isSeveralShares ? shareOf(clause) : null);
    const part = statements[told?.of[0] ?? -1];
    if (told && part) {
      const own = about(part, clause, stop, { list: part.list, isForeign: false });
      add({ ...own, kind: 'share', percent, ...told });
    } else if (clause.direction) {
      const isOfChange = isOfBefore && before.kind === 'change';
      const of = isOfChange ? before : subjectOf(clause);
      const place = isOfChange ? { list: before.list, isForeign: false } : lists.placeOf(of.item);
      add({
        ...about(of, clause, stop, place),
        ...{ kind: 'growth', ...changedByPercent(percent, clause.direction) },
        of: isOfChange ? lastAmount : null,
      });
    }
  }

  function endWords(stop: MarkStop): void {
    const clause = clauseBefore(stop);
    const { item, label, entity } = clause.label;
    const { flat, direction } = clause;
    if (nameLast(stop)) return;
    if (!flat && direction) {
      const of = subjectOf(clause);
      const own = about(of, clause, stop, lists.placeOf(of.item));
      if (own.item !== null) add({ ...own, kind: 'turn', direction, end: stop.start });
    } else if (flat) {
      const of = subjectOf(clause);
      const own = about(of, clause, stop, lists.placeOf(of.item));
      add({ ...own, kind: 'flat', flat, end: stop.start });
    } else if (item && clause.begins === null && !clause.direction) {
      pending = { item: item.id, label, entity };
      if (!lists.isInside()) subject = pending;
    }
  }

  /** 5万元为收入总计: the name may stand behind the first amount of a sentence. */
  function nameLast({ start: end }: MarkStop): boolean {
    const before = statements.at(-1);
    const named = words.clauses.namedAfter.exec(plain.slice(clauseStart, end));
    if (!named || before?.kind !== 'level' || before.item !== null || before.label !== '')
      return false;
    const isFirst = statements.at(-2)?.sentence !== before.sentence;
    if (before.sentence !== sentences.length || before.list !== null || !isFirst) return false;
    const span = { start: clauseStart + named[0].length, end };
    const read = readLabel(plain, span, words, { isChange: false, isPart: false });
    if (!read.item) return false;
    subject = { item: read.item.id, label: read.label, entity: read.entity };
    last = subject;
    statements[statements.length - 1] = {
      ...before,
      ...subject,
      year: read.year ?? before.year,
      named: read.named,
    };
    return true;
  }

  function endSentence(end: number): void {
    heads.endSentence();
    sentences.push({ start: sentenceStart, end });
    sentenceStart = end;
    lists.endSentence();
    lastAmount = null;
    beforeColon = null;
    isSeveral = false;
  }

  function addMark(stop: MarkStop): void {
    const { mark, start, end } = stop;
    const isAfterFigure = plain.slice(clauseStart, start).trim() === '';
    if (!isAfterFigure) endWords(stop);
    if (mark === '（') {
      const isOfAmount = isAfterFigure && statements[lastAmount ?? -1]?.kind === 'level';
      lists.openBracket(
        isOfAmount && !words.clauses.remark.test(plain.slice(end)) ? lastAmount : null,
      );
    } else if (mark === '）') lists.closeBracket();
    else if (mark === '：') beforeColon = isAfterFigure ? lastAmount : null;
    else if (mark === '；') {
      lists.closeInner();
      isSeveral = false;
    } else if (mark !== beginMark && !'，：、'.includes(mark)) endSentence(end);
  }

  function read(): StatedText {
    for (const [at, stop] of stops.entries()) {
      if (stop.kind === 'amount') addAmount(stop, at);
      else if (stop.kind === 'percent') addPercent(stop, at);
      else addMark(stop);
      clauseStart = stop.end;
      rows.pass(stop);
    }
    const end = plain.length;
    if (plain.slice(sentenceStart).trim() !== '') {
      endWords({ kind: 'mark', mark: '。', start: end, end });
      endSentence(end);
    }
    return { statements, lists: lists.all(), sentences };
  }

  return { read };
}
