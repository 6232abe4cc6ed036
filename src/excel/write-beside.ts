import type { Beside } from '../app';
import { writeNotes } from './notes-part';

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
