import type { MoneyUnit } from '../money/money-unit';
import type { Month } from '../text/month';

/** What is known of the department; what is not is left open on the form. */
export interface Profile {
  readonly year: number | null;
  readonly department: string | null;
  /** The number the finance bureau gave it. */
  readonly code: string | null;
  /** The unit its forms are printed in; the form's own where nothing is chosen. */
  readonly unit: MoneyUnit | null;
}

/** What a workbook knows of the department that works in it, and how its forms are drawn. */
export interface DepartmentProfile extends Profile {
  readonly packId: string;
  /** The layout that was chosen, by the id of the form; the form's first of the level where none was. */
  readonly styles: Readonly<Record<string, string>>;
  /** Of the administration: 省级, 县级. */
  readonly level: string | null;
  /** The month on the cover of its disclosure, where somebody said it. */
  readonly published?: Month | null;
}

export const unknownProfile: Profile = { year: null, department: null, code: null, unit: null };

/** Puts the profile into a text of a form. An unknown year is a blank to write on, an unknown department just room. */
export function fillText(text: string, { year, department, code, unit }: Profile): string {
  // Nearly all texts of a form have nothing to fill.
  if (!text.includes('{')) return text;
  const values: ReadonlyMap<string, string> = new Map([
    ['year', year === null ? '____' : year.toFixed(0)],
    ['lastYear', year === null ? '____' : (year - 1).toFixed(0)],
    ['department', department ?? ''],
    ['code', code ?? ''],
    ['unit', unit ?? ''],
  ]);
  return text.replace(/\{(\w+)\}/g, (token, name: string) => values.get(name) ?? token);
}
