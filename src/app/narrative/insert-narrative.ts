import type { SheetPlan } from '../../domain/plan/sheet-plan';
import { createPlaces } from '../insert/places';
import { problemOf, type Problem } from '../problem';
import type { WorkbookPort } from '../ports';
import { namesOnly, noteBases, type Bases } from './base-notes';
import { noteFacts, type KeyedFacts, type NotedFacts } from './typed-facts';

export type NarrativeOutcome =
  | { readonly kind: 'inserted'; readonly sheet: string; readonly noted: NotedFacts }
  | { readonly kind: 'failed'; readonly problem: Problem };

export interface NarrativeRequest {
  readonly plan: SheetPlan;
  /** What each section is printed as, those that say nothing too. */
  readonly sections: Bases;
  readonly facts: KeyedFacts;
}

/** Puts a text on a new sheet and shows it. Two requests, one step to undo; no sheet that is there is touched. */
export async function insertNarrative(
  workbook: WorkbookPort,
  { plan, sections, facts }: NarrativeRequest,
): Promise<NarrativeOutcome> {
  try {
    const around = await workbook.look(null);
    const place = createPlaces(around).ofNewSheet(plan);
    const text = { kind: 'narrative', style: plan.styleId, instance: place.instance } as const;
    const kept = { notes: around.notes, names: namesOnly(around.names) };
    const { notes, names } = noteBases(kept, [{ text, sections }]);
    const typed = noteFacts(notes, facts);
    await workbook.writeForm(
      plan,
      { ...place, isNewSheet: true, isShown: true },
      { notes: typed.notes, noteParts: around.noteParts, names },
    );
    return { kind: 'inserted', sheet: place.sheet, noted: typed.noted };
  } catch (error) {
    return { kind: 'failed', problem: problemOf(error) };
  }
}
