import type { Store } from '../store/store';
import { endWithNextWork, type NextWork } from './end-with-next-work';
import { endWithUndo, type WhenUndone } from './end-with-undo';

interface ImportWork extends NextWork {
  readonly whenUndone: WhenUndone;
}

interface Import<State> {
  readonly state: Store<State>;
  readonly cancel: () => void;
}

interface DoneImport {
  /** Forms that are still to be put in. */
  readonly rest: readonly unknown[];
  /** Those that came on new sheets. */
  readonly inserted: readonly unknown[];
}

/** Lets what an import told go once it is undone or other work begins, where nothing of it is left to do. */
export function endImport<State, Done extends DoneImport>(
  work: ImportWork,
  { state, cancel }: Import<State>,
  doneIn: (state: State) => Done | null,
  cameIntoForms: (done: Done) => number,
): void {
  const wholeIn = (now: State) => {
    const done = doneIn(now);
    return done?.rest.length === 0 ? done : null;
  };
  endWithUndo(
    work.whenUndone,
    state,
    // Where values came into forms and others on new sheets, the values are still there when the sheets are gone.
    (now) => {
      const done = wholeIn(now);
      return done && (done.inserted.length === 0 || cameIntoForms(done) === 0) ? done : null;
    },
    cancel,
  );
  endWithNextWork(work, () => wholeIn(state.get()) !== null, cancel);
}
