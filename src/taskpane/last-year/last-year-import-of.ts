import { endWithNextWork } from '../notice/end-with-next-work';
import { endWithUndo } from '../notice/end-with-undo';
import { createLastYearImport, type LastYearImport } from './last-year-import';
import type { LastYearWork } from './last-year-work';

/** So that the pane is drawn, and clicks arrive, before a long step. */
const pause = () => new Promise<void>((resolve) => setTimeout(resolve, 40));

const imports = new WeakMap<LastYearWork, LastYearImport>();

/** One a pane: what was read stays while other pages are shown. */
export function lastYearImportOf(work: LastYearWork): LastYearImport {
  const known = imports.get(work);
  if (known) return known;
  const made = createLastYearImport(work, pause);
  endWithUndo(
    work.whenUndone,
    made.state,
    // Where values came into forms and others on new sheets, the values are still there when the sheets are gone.
    (state) =>
      state.kind === 'done' &&
      state.rest.length === 0 &&
      (state.inserted.length === 0 || state.cells === 0)
        ? state
        : null,
    made.cancel,
  );
  endWithNextWork(
    work,
    () => {
      const state = made.state.get();
      return state.kind === 'done' && state.rest.length === 0;
    },
    made.cancel,
  );
  imports.set(work, made);
  return made;
}
