import type { Beside } from '../../app';
import { loadNotes, notesParts, writeNotes } from '../notes-part';

/** Names first, which Excel undoes with the cells; the notes, which it does not, last. */
export function writeBeside(workbook: Excel.Workbook, { notes, noteParts, names }: Beside): void {
  for (const { name, refersTo, isNew } of names) {
    if (isNew) workbook.names.add(name, refersTo);
    else workbook.names.getItem(name).formula = refersTo;
  }
  writeNotes(
    workbook,
    noteParts.map((id) => ({ id })),
    notes,
  );
}

/** What of it is not there after a batch that failed, once the next one is through; null where all of it is. */
export function loadMissing(
  workbook: Excel.Workbook,
  { notes, names }: Beside,
): () => Beside | null {
  const parts = notesParts(workbook).load('items/id');
  const noted = loadNotes(parts);
  const there = workbook.names.load('items/name');
  return () => {
    // The notes come last: where they are, the names are.
    if (noted.value === notes) return null;
    const known = new Set(there.items.map(({ name }) => name.toLowerCase()));
    return {
      notes,
      noteParts: parts.items.map(({ id }) => id),
      names: names.map((one) => ({ ...one, isNew: !known.has(one.name.toLowerCase()) })),
    };
  };
}
