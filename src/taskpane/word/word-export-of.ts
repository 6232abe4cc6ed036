import { createPause } from './pause';
import { saveFile } from './save-file';
import { createWordExport, type WordExport } from './word-export';
import type { WordWork } from './word-work';

const exports = new WeakMap<WordWork, WordExport>();

/** One export a pane, which goes on while other pages are shown. It comes with the page 说明, not with the first load. */
export function wordExportOf(work: WordWork): WordExport {
  const known = exports.get(work);
  if (known) return known;
  const made = createWordExport(work, { save: saveFile, pause: createPause() });
  exports.set(work, made);
  return made;
}
