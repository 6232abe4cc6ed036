import { createPlaces } from '../insert/places';
import { problemOf, type Problem } from '../problem';
import type { WorkbookPort } from '../ports';
import type { SheetPlan } from '../../domain/plan/sheet-plan';

export type NarrativeOutcome =
  | { readonly kind: 'inserted'; readonly sheet: string }
  | { readonly kind: 'failed'; readonly problem: Problem };

/** Puts a text on a new sheet and shows it. Two requests, one step to undo; no sheet that is there is touched. */
export async function insertNarrative(
  workbook: WorkbookPort,
  plan: SheetPlan,
): Promise<NarrativeOutcome> {
  try {
    const place = createPlaces(await workbook.look(null)).ofNewSheet(plan);
    await workbook.writeForm(plan, { ...place, isNewSheet: true, isShown: true });
    return { kind: 'inserted', sheet: place.sheet };
  } catch (error) {
    return { kind: 'failed', problem: problemOf(error) };
  }
}
