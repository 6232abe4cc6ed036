import { beginList, closeAll } from './ends-of-lists';
import type { Stop } from './find-stops';
import { headAnew, headHere } from './heads-of-lists';
import { innermost, kindInside } from './lists-in-making';
import { readClause, type Clause } from './read-clause';
import type { Reading } from './reading';

/** The words before a stop; a list that they begin is open from here on. */
export function takeClause(reading: Reading, { start: end }: Stop): Clause {
  const { plain, words, clauseStart: start, lists } = reading;
  const clause = readClause(plain, { start, end }, words, kindInside(lists));
  // 按照有关规定，收入…: at the start of a sentence it is the cause of no figure.
  const isOfFigure = clause.begins !== 'cause' || reading.lastAmount !== null || clause.isReason;
  if (clause.begins && isOfFigure) openList(reading, clause.begins, clause.isAnew);
  reading.year = clause.label.year ?? reading.year;
  reading.base = clause.base ?? reading.base;
  reading.isSeveral ||= clause.isSeveral;
  return clause;
}

function openList(reading: Reading, kind: NonNullable<Clause['begins']>, isAnew: boolean): void {
  const { heads, lists, statements, lastAmount } = reading;
  const sentence = reading.sentences.length;
  const head = isAnew
    ? headAnew(heads, statements, sentence)
    : headHere(heads, lists, { lastAmount, sentence });
  const around = lists.isAfterSemicolon ? lists.all[innermost(lists.open) ?? -1] : undefined;
  if (isAnew) closeAll(lists);
  beginList(lists, kind, head);
  const begun = lists.all.at(-1);
  if (begun && around && begun !== around && around.head !== null)
    lists.outer.set(begun, around.head);
}
