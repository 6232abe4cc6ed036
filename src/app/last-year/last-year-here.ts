import { keyOf } from '../../domain/feed/feed-source';
import type { DepartmentProfile } from '../../domain/form/profile';
import { catalogue } from '../catalogue';
import { typedIn, factsKey, type TypedFacts } from '../narrative/typed-facts';
import type { WorkbookPort } from '../ports';
import { findForms, type FoundForm } from '../repair/find-forms';
import { profileIn } from '../state/profile-notes';
import type { PresentForm } from './present-forms';

/** What a workbook says before the year before is brought in. */
export interface LastYearHere {
  readonly profile: DepartmentProfile;
  readonly forms: readonly FoundForm[];
  readonly present: readonly PresentForm[];
  readonly typed: TypedFacts;
  /** Sheets that are too large to be read. */
  readonly tooLarge: readonly string[];
}

/** Reads only. */
export async function lastYearHere(workbook: WorkbookPort): Promise<LastYearHere> {
  const reading = await workbook.readSheets({ of: 'all' });
  const profile = profileIn(reading.notes, reading.names);
  const forms = findForms(reading, catalogue);
  return {
    profile,
    forms,
    present: forms.map(presentForm),
    typed: typedIn(reading.notes, factsKey(profile)),
    tooLarge: reading.tooLarge,
  };
}

function presentForm({ sheet, now: { form, reading } }: FoundForm): PresentForm {
  const name = reading.cells.find(
    ({ field, scope }) => field === form.perProject?.name && scope.length === 0,
  )?.value;
  return { formId: form.id, project: keyOf(name ?? null), sheet: sheet.grid.name };
}
