import { fieldValue } from '../../domain/form/form-values';
import { legalSheetName, sheetNames } from '../../domain/grid/sheet-name';
import { labelKey } from '../../domain/read/label-key';
import type { FoundForm } from '../repair/find-forms';
import type { ConsolidatedForm, FormOrigin } from './consolidated-form';

/** What the sheet of a form is called that does not say of which project it is: by that it is found again. */
export function placeSheetName({ unit, place }: FormOrigin): string {
  return sheetNames([]).give(legalSheetName(`${place} ${unit}`));
}

/** What a form on a sheet calls its project, as names are compared; empty where it does not say, or is of none. */
export function projectOnSheet({ now: { form, reading } }: FoundForm): string {
  if (!form.perProject) return '';
  return labelKey(String(fieldValue(reading.values, form.perProject.name) ?? ''));
}

/** The form that came from the same place of the same unit's file, if it does not say that it is another project's. */
export function formAtPlace(
  { form, style, project, from }: ConsolidatedForm,
  found: readonly FoundForm[],
): FoundForm | null {
  if (from === null) return null;
  const name = placeSheetName(from);
  const there = found.find(
    ({ sheet, now }) =>
      sheet.grid.name === name && now.form === form && now.ref.styleId === style.id,
  );
  if (!there) return null;
  const said = projectOnSheet(there);
  const isOther = project !== null && said !== '' && said !== labelKey(project);
  return isOther ? null : there;
}
