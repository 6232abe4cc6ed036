import { endWithNextWork } from '../notice/end-with-next-work';
import { endWithUndo } from '../notice/end-with-undo';
import { startChecker } from '../open-document/start-checker';
import { createPause } from '../word/pause';
import { saveFile } from '../word/save-file';
import type { SubordinateWork } from './subordinate-work';
import { createUnitGathering, type UnitGathering } from './unit-gathering';
import { createUnitHandout, type UnitHandout } from './unit-handout';
import { createUnitLists, type UnitLists } from './unit-lists';

/** What goes on with subordinate units in one pane. */
export interface Subordinates {
  readonly lists: UnitLists;
  readonly handout: UnitHandout;
  readonly gathering: UnitGathering;
}

const known = new WeakMap<SubordinateWork, Subordinates>();

/** One a pane: what was read stays while other pages are shown. */
export function subordinatesOf(work: SubordinateWork): Subordinates {
  const before = known.get(work);
  if (before) return before;
  const made = {
    lists: createUnitLists(work),
    handout: createUnitHandout({ ...work, save: saveFile, pause: createPause() }),
    gathering: createUnitGathering({ ...work, startChecker }),
  };
  let units = made.lists.state.get().list;
  made.lists.state.subscribe(() => {
    const { list } = made.lists.state.get();
    // What became of files for other units says nothing any more.
    if (list !== units) made.handout.dismiss();
    units = list;
  });
  const { gathering } = made;
  endWithUndo(
    work.whenUndone,
    gathering.state,
    // Forms that came in are sheets of their own, which stay.
    ({ isDone, inserted, review }) => (isDone && inserted.size === 0 ? review : null),
    gathering.dismiss,
  );
  endWithNextWork(work, () => gathering.state.get().isDone, gathering.dismiss);
  const { handout } = made;
  const ended = ['saved', 'stopped'];
  endWithNextWork(work, () => ended.includes(handout.state.get().kind), handout.dismiss);
  known.set(work, made);
  return made;
}
