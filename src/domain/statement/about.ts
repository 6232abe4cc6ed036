import type { Stop } from './find-stops';
import { kindOf } from './lists-in-making';
import type { ListPlace } from './place-in-lists';
import type { Clause } from './read-clause';
import type { Reading, Subject } from './reading';

/** What every statement says, whatever it says of its item. */
export function about(
  { lists, scope, isSeveral, year, base, sentences }: Readonly<Reading>,
  { item, label, entity }: Subject,
  clause: Clause,
  { stop, place }: { readonly stop: Stop; readonly place: ListPlace },
) {
  const isOutside = place.list === null && scope.isOutside(item);
  const isOther =
    place.isForeign || isOutside || isSeveral || kindOf(lists, place.list) === 'cause';
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
