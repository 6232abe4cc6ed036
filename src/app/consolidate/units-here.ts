import type { DepartmentProfile } from '../../domain/form/profile';
import { addressOf } from '../address-of';
import { catalogue } from '../catalogue';
import type { WorkbookPort } from '../ports';
import { problemOf, type Problem } from '../problem';
import { findForms, type FoundForm } from '../repair/find-forms';
import { profileIn } from '../state/profile-notes';
import { noteUnits, unitsIn } from '../state/unit-notes';
import type { ListedUnit } from '../state/listed-units';
import { unitForm } from './unit-form';
import type { UnitFile } from './unit-files';
import { unitsNamedIn } from './unit-forms';

/** What the workbook of a department says of its units. */
export interface UnitsHere {
  readonly profile: DepartmentProfile;
  /** Those that were noted; else those that its forms name. */
  readonly units: readonly ListedUnit[];
  readonly forms: readonly FoundForm[];
  /** The same forms as those of a file. */
  readonly own: UnitFile;
  /** Sheets that are too large to be read. */
  readonly tooLarge: readonly string[];
}

/** Reads only. */
export async function unitsHere(workbook: WorkbookPort): Promise<UnitsHere> {
  const reading = await workbook.readSheets({ of: 'all', withFormats: true });
  const profile = profileIn(reading.notes, reading.names);
  const forms = findForms(reading, catalogue);
  const own: UnitFile = {
    ...{ file: '', unit: profile.department ?? '', year: profile.year, unknown: [], errors: 0 },
    forms: forms.map(({ sheet, now: { form, ref, reading: read } }) =>
      unitForm({ form, styleId: ref.styleId, place: sheet.grid.name, reading: read }, (at) =>
        addressOf(sheet.grid.name, at),
      ),
    ),
  };
  const noted = unitsIn(reading.notes);
  const units = noted.length > 0 ? noted : othersNamed(own).map((name) => ({ name, code: null }));
  return { profile, units, forms, own, tooLarge: reading.tooLarge };
}

/** New forms name the department itself. */
function othersNamed(own: UnitFile): readonly string[] {
  return unitsNamedIn(own).filter((name) => name !== own.unit);
}

/** The same list, without a look at the sheets where one is noted. */
export async function unitsKnown(workbook: WorkbookPort): Promise<readonly ListedUnit[]> {
  const noted = unitsIn((await workbook.readNotes()).notes);
  return noted.length > 0 ? noted : (await unitsHere(workbook)).units;
}

export type SaveUnitsOutcome =
  { readonly kind: 'saved' } | { readonly kind: 'failed'; readonly problem: Problem };

/** Keeps the list in the workbook, beside the profile. */
export async function saveUnits(
  workbook: WorkbookPort,
  units: readonly ListedUnit[],
): Promise<SaveUnitsOutcome> {
  try {
    const notes = noteUnits((await workbook.readNotes()).notes, units);
    await workbook.writeNotes(notes, { add: [], remove: [] });
    return { kind: 'saved' };
  } catch (error) {
    return { kind: 'failed', problem: problemOf(error) };
  }
}
