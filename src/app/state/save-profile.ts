import type { DepartmentProfile } from '../../domain/form/profile';
import type { WorkbookPort } from '../ports';
import { problemOf } from '../problem';
import { readProfile } from './profile-notes';
import type { Renaming, SaveProfileOutcome } from './write-profile';

/** The profile of the workbook; null where it has none. */
export async function loadProfile(workbook: WorkbookPort): Promise<DepartmentProfile | null> {
  const { notes, names } = await workbook.readNotes();
  return readProfile(notes, names);
}

/** What fills the forms comes when it is first needed: what inserts forms stays small. */
export async function saveProfile(
  workbook: WorkbookPort,
  profile: DepartmentProfile,
  renaming: Renaming = 'all',
): Promise<SaveProfileOutcome> {
  try {
    const { writeProfile } = await import(
      /* webpackChunkName: "write-profile" */ './write-profile'
    );
    return await writeProfile(workbook, profile, renaming);
  } catch (error) {
    return { kind: 'failed', problem: problemOf(error), filled: [] };
  }
}
