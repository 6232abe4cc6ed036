import type { DepartmentProfile } from '../../domain/form/profile';
import { noProfile } from '../no-profile';
import { type MoneyUnit, isMoneyUnit } from '../../domain/money/money-unit';
import { parseNotes } from './notes';

export const profileVersion = 1;

/** The names of a workbook, with whatever else is known of them. */
export type NamesHere = readonly (string | { readonly name: string })[];

/** The profile while the names say this step; step 0 is what was before the first. */
export interface ProfileStep {
  readonly step: number;
  readonly profile: DepartmentProfile | null;
}

/**
 * The profile that is noted in a workbook; null where none is, or none that we understand. Excel undoes texts of forms together with
 * names, and no notes: a name says which of the saved profiles the forms were filled with.
 */
export function readProfile(notes: string | null, names: NamesHere): DepartmentProfile | null {
  const newest = newestIn(notes);
  const found = newest && hasNames(names) ? stepsIn(notes) : [];
  // An older version of the add-in notes the newest alone.
  if (JSON.stringify(found.at(-1)?.profile) !== JSON.stringify(newest)) return newest;
  const now = stepOf(names);
  const known = found.find(({ step }) => step === now);
  return known ? known.profile : newest;
}

export function profileIn(notes: string | null, names: NamesHere): DepartmentProfile {
  return readProfile(notes, names) ?? noProfile;
}

/** All that was saved, what was saved last behind; empty where no save reached a form yet. */
export function stepsIn(notes: string | null): readonly ProfileStep[] {
  const content = contentIn(notes, 'profiles');
  if (!Array.isArray(content)) return [];
  return content.flatMap((one: unknown) => {
    if (!Array.isArray(one)) return [];
    const [step, profile] = one as readonly unknown[];
    return typeof step === 'number' ? [{ step, profile: profileOf(profile) }] : [];
  });
}

/** How far the forms are filled, by the names. */
export function stepOf(names: NamesHere): number {
  return Math.max(
    0,
    ...names.map((name) => Number(/^_BF\.profile\.(\d{1,9})$/i.exec(wordsOf(name))?.[1] ?? 0)),
  );
}

/** Where somebody cleared all names away, none says what was undone. */
function hasNames(names: NamesHere): boolean {
  return names.some((name) => /^_BF\./i.test(wordsOf(name)));
}

function wordsOf(name: NamesHere[number]): string {
  return typeof name === 'string' ? name : name.name;
}

function newestIn(notes: string | null): DepartmentProfile | null {
  return profileOf(contentIn(notes, 'profile'));
}

function contentIn(notes: string | null, kind: string): unknown {
  return parseNotes(notes ?? '').find((one) => one.kind === kind && one.version === profileVersion)
    ?.content;
}

function profileOf(content: unknown): DepartmentProfile | null {
  if (typeof content !== 'object' || content === null) return null;
  const fields = new Map<string, unknown>(Object.entries(content));
  const packId = fields.get('packId');
  if (typeof packId !== 'string') return null;
  return {
    packId,
    styles: stylesOf(fields.get('styles')),
    year: yearOf(fields.get('year')),
    department: textOf(fields.get('department')),
    code: textOf(fields.get('code')),
    level: textOf(fields.get('level')),
    unit: unitOf(fields.get('unit')),
    ...publishedOf(fields.get('published')),
  };
}

function stylesOf(value: unknown): Readonly<Record<string, string>> {
  if (typeof value !== 'object' || value === null) return {};
  return Object.fromEntries(
    Object.entries(value).filter(
      (entry): entry is [string, string] => typeof entry[1] === 'string',
    ),
  );
}

function publishedOf(value: unknown): Pick<DepartmentProfile, 'published'> {
  if (typeof value !== 'object' || value === null) return {};
  const fields = new Map<string, unknown>(Object.entries(value));
  const [year, month] = [yearOf(fields.get('year')), yearOf(fields.get('month'))];
  const isMonth = month !== null && month >= 1 && month <= 12;
  return year !== null && isMonth ? { published: { year, month } } : {};
}

function yearOf(value: unknown): number | null {
  return typeof value === 'number' && Number.isInteger(value) ? value : null;
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' && value !== '' ? value : null;
}

function unitOf(value: unknown): MoneyUnit | null {
  return isMoneyUnit(value) ? value : null;
}
