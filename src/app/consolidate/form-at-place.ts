import { fieldValue } from '../../domain/form/form-values';
import { legalSheetName, maxSheetName } from '../../domain/grid/sheet-name';
import { labelKey } from '../../domain/read/label-key';
import type { FoundForm } from '../repair/find-forms';
import type { ConsolidatedForm, FormOrigin } from './consolidated-form';

/** As much of a place is kept at least, however long the unit's name is. */
const leastOfPlace = 6;

/**
 * What the sheet of a form is called that does not say of which project it is: by that it is found again. Units of one department often
 * differ at the end of their names only: of a long name the end is kept.
 */
export function placeSheetName({ unit, place }: FormOrigin): string {
  const whole = legalSheetName(`${place} ${unit}`);
  if (whole.length <= maxSheetName) return whole;
  const start = legalSheetName(place);
  const end = legalSheetName(unit).slice(
    -(maxSheetName - 1 - Math.min(start.length, leastOfPlace)),
  );
  const cut = start.slice(0, maxSheetName - 1 - end.length);
  // Half a character beyond the first 65,536 is none.
  return [cut, end].map((part) => part.replace(/\p{Surrogate}/gu, '')).join(' ');
}

/** The forms of which no other would be looked for on the same sheet: of two nobody knows whose it is. */
export function withOwnPlace(all: readonly ConsolidatedForm[]): ReadonlySet<ConsolidatedForm> {
  const byPlace = new Map<string, ConsolidatedForm[]>();
  for (const one of all) {
    if (one.from === null) continue;
    const key = `${one.form.id}\n${placeSheetName(one.from).toLowerCase()}`;
    byPlace.set(key, [...(byPlace.get(key) ?? []), one]);
  }
  return new Set([...byPlace.values()].flatMap((same) => (same.length === 1 ? same : [])));
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
