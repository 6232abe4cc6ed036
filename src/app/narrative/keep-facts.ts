import { problemOf, type Problem } from '../problem';
import type { WorkbookPort } from '../ports';
import { noteFacts, type KeyedFacts, type NotedFacts } from './typed-facts';

export type KeepOutcome =
  | { readonly kind: 'kept'; readonly noted: NotedFacts }
  | { readonly kind: 'failed'; readonly problem: Problem };

/** Keeps what was typed in the workbook before any text is written: it goes with the file. No cell is touched. */
export async function keepFacts(workbook: WorkbookPort, facts: KeyedFacts): Promise<KeepOutcome> {
  try {
    const found = await workbook.readNotes();
    const { notes, noted } = noteFacts(found.notes, facts);
    await workbook.writeNotes(notes, { add: [], remove: [] });
    return { kind: 'kept', noted };
  } catch (error) {
    return { kind: 'failed', problem: problemOf(error) };
  }
}
