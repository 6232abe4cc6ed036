import { endImport } from '../notice/end-import';
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
  endImport(
    work,
    made,
    (state) => (state.kind === 'done' ? state : null),
    ({ cells }) => cells,
  );
  imports.set(work, made);
  return made;
}
