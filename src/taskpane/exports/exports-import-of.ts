import { endImport } from '../notice/end-import';
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
  endImport(
    work,
    made,
    (state) => (state.kind === 'done' ? state : null),
    ({ written }) => written,
  );
  imports.set(work, made);
  return made;
}
