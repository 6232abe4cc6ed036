import type { Checks } from '../check/checks';
import { timeNow } from '../check/time-now';
import { saveFile } from '../word/save-file';
import { createOpenDocument, type OpenDocument } from './open-document';
import { startChecker } from './start-checker';

const documents = new WeakMap<Checks, OpenDocument>();

/** One document a pane, which stays open while other pages are shown. It comes with the page 检查, not with the first load. */
export function openDocumentOf(checks: Checks): OpenDocument {
  const known = documents.get(checks);
  if (known) return known;
  const made = createOpenDocument({ startChecker, save: saveFile, now: timeNow });
  documents.set(checks, made);
  return made;
}
