import { headOfBrackets, headOfNoParts, isInside } from './lists-in-making';
import type { Clause } from './read-clause';
import { nobody, type Reading, type Subject } from './reading';

/** What a clause is about: what it names, or else what was spoken of before. */
export function subjectOf(reading: Readonly<Reading>, clause: Clause): Subject {
  const { statements, sentences, lists, last, pending, subject } = reading;
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
  const unparted = headOfBrackets(lists) ?? headOfNoParts(lists);
  if (unparted) return unparted;
  return isInside(lists) ? nobody : subject;
}
