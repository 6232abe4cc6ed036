import { endWithNextWork } from '../notice/end-with-next-work';
import { endWithUndo } from '../notice/end-with-undo';
import { startChecker } from '../open-document/start-checker';
import { createPause } from '../word/pause';
import { createExportsImport, type ExportsImport } from './exports-import';
import type { ExportsWork } from './exports-work';

/** So that the pane is drawn, and clicks arrive, before a long step. */
const pause = () => new Promise<void>((resolve) => setTimeout(resolve, 40));

const imports = new WeakMap<ExportsWork, ExportsImport>();

/** One a pane: what was read stays while other pages are shown. */
export function exportsImportOf(work: ExportsWork): ExportsImport {
  const known = imports.get(work);
  if (known) return known;
  const made = createExportsImport(work, { startChecker, pause, slice: createPause() });
  endWithUndo(
    work.whenUndone,
    made.state,
    // Where figures came into forms and others on new sheets, the figures are still there when the sheets are gone.
    (state) =>
      state.kind === 'done' &&
      state.rest.length === 0 &&
      (state.inserted.length === 0 || state.written === 0)
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
