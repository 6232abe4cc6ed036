import type { DepartmentProfile } from '../../domain/form/profile';
import type { WorkbookPort } from '../ports';
import { problemOf, type Problem } from '../problem';
import { noteProfile, readProfile } from './profile-notes';

export type SaveProfileOutcome =
  | {
      readonly kind: 'saved';
      /** How many forms got texts that were still open. */
      readonly filled: number;
      /** Protected sheets, whose forms were left as they are. */
      readonly skipped: readonly string[];
    }
  | {
      readonly kind: 'failed';
      readonly problem: Problem;
      /** Sheets whose forms were filled before it failed. */
      readonly filled: readonly string[];
    };

/** The profile of the workbook; null where it has none. */
export async function loadProfile(workbook: WorkbookPort): Promise<DepartmentProfile | null> {
  return readProfile(await workbook.readNotes());
}

/**
 * Notes the profile in the workbook, and puts it into the texts of forms that are still as an unknown profile printed them. Texts
 * that the user changed are hers.
 */
export async function saveProfile(
  workbook: WorkbookPort,
  profile: DepartmentProfile,
): Promise<SaveProfileOutcome> {
  try {
    const { notes } = await workbook.readForms();
    await workbook.writeTexts([], noteProfile(notes, profile));
    return { kind: 'saved', filled: 0, skipped: [] };
  } catch (error) {
    return { kind: 'failed', problem: problemOf(error), filled: [] };
  }
}
