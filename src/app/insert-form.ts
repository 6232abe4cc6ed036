import { unknownProfile } from '../domain/form/profile';
import { planForm } from '../domain/plan/plan-form';
import { catalogue, packInUse } from './catalogue';
import type { WorkbookPort } from './ports';
import { problemOf, type Problem } from './problem';

export type InsertOutcome =
  | { readonly kind: 'inserted'; readonly formId: string; readonly sheet: string }
  | { readonly kind: 'failed'; readonly formId: string; readonly problem: Problem };

/** Puts a form of the pack in use on a new sheet. What goes wrong is an outcome, not a rejection. */
export async function insertForm(workbook: WorkbookPort, formId: string): Promise<InsertOutcome> {
  try {
    const form = catalogue.find({ packId: packInUse.id, formId });
    if (!form) throw new RangeError(`there is no form ${formId}`);
    const { name } = await workbook.insertSheet(
      planForm({ packId: packInUse.id, form, profile: unknownProfile }),
    );
    return { kind: 'inserted', formId, sheet: name };
  } catch (error) {
    return { kind: 'failed', formId, problem: problemOf(error) };
  }
}
