import { placesToInsert } from './gathered';
import { change, type Gathering } from './gathering';

/** Keeps in mind which of the new forms are in the workbook, however they came or went. */
export function followInserted(gathering: Gathering): void {
  const { sets, removal } = gathering.work;
  sets.state.subscribe(() => {
    followSet(gathering);
  });
  removal.gone.subscribe(() => {
    followRemoval(gathering);
  });
}

/** A set that did not come to its end can be resumed here or where it says so: what came in is not inserted again. */
function followSet(gathering: Gathering): void {
  const [set, now] = [gathering.work.sets.state.get(), gathering.state.get()];
  if (now.begun.length === 0) return;
  if ((set.kind !== 'busy' && set.kind !== 'ended') || set.purpose !== 'units') return;
  if (set.kind === 'busy') {
    if (now.work === null) change(gathering, { work: { kind: 'writing' }, fault: null });
    return;
  }
  const count = set.outcome.inserted.length;
  const made = set.outcome.inserted.flatMap(({ sheet }, index): [number, string][] => {
    const place = now.begun[index];
    return place === undefined ? [] : [[place, sheet]];
  });
  const inserted = new Map([...now.inserted, ...made]);
  const isAll = count === now.begun.length;
  // What was ticked since the set was begun is still to come.
  const isDone = isAll && placesToInsert({ review: now.review, inserted }).length === 0;
  const fault = isAll ? null : ({ kind: count > 0 ? 'insertedInPart' : 'notInserted' } as const);
  change(gathering, { work: null, inserted, isDone, fault });
}

/** Forms whose sheets were taken away are not in the workbook any more. */
function followRemoval(gathering: Gathering): void {
  const [gone, now] = [gathering.work.removal.gone.get(), gathering.state.get()];
  const inserted = new Map([...now.inserted].filter(([, sheet]) => !gone.includes(sheet)));
  if (inserted.size === now.inserted.size) return;
  change(gathering, { inserted, begun: [], isDone: false, fault: null });
}

/** What is not ticked any more does not come in when the set is resumed where it says so. */
export function narrowSet(gathering: Gathering, fresh: ReadonlySet<number>): void {
  const { sets } = gathering.work;
  const [set, { begun }] = [sets.state.get(), gathering.state.get()];
  if (begun.length === 0 || set.kind !== 'ended' || set.purpose !== 'units') return;
  const count = set.outcome.inserted.length;
  const rest = begun.slice(count);
  const wanted = rest.filter((place) => fresh.has(place));
  if (wanted.length === rest.length) return;
  sets.narrow((index) => fresh.has(rest[index] ?? -1));
  change(gathering, { begun: [...begun.slice(0, count), ...wanted] });
}
