import { noProfile, type DepartmentProfile } from '../../domain/form/profile';
import type { MoneyUnit } from '../../domain/money/money-unit';
import { parseNotes, printNotes, withNote } from './notes';
import { isMoneyUnit } from '../../domain/money/money-unit';

const kind = 'profile';
const version = 1;

/** The profile that is noted in a workbook; null where none is, or none that we understand. */
export function readProfile(notes: string | null): DepartmentProfile | null {
  const note = parseNotes(notes ?? '').find((one) => one.kind === kind && one.version === version);
  return note ? profileOf(note.content) : null;
}

export function profileIn(notes: string | null): DepartmentProfile {
  return readProfile(notes) ?? noProfile;
}

/** The notes with this profile; whatever else is noted stays. */
export function noteProfile(notes: string | null, profile: DepartmentProfile): string {
  const content = contentOf(profile);
  return printNotes(withNote(parseNotes(notes ?? ''), { kind, version, content }));
}

export function isSameProfile(one: DepartmentProfile | null, other: DepartmentProfile): boolean {
  return one !== null && JSON.stringify(contentOf(one)) === JSON.stringify(contentOf(other));
}

/** In an order of its own, whatever order the profile came in. */
function contentOf(profile: DepartmentProfile): DepartmentProfile {
  const { packId, styles, year, department, code, level, unit } = profile;
  const sorted = Object.fromEntries(Object.entries(styles).sort(([a], [b]) => (a < b ? -1 : 1)));
  return { packId, styles: sorted, year, department, code, level, unit };
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

function yearOf(value: unknown): number | null {
  return typeof value === 'number' && Number.isInteger(value) ? value : null;
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' && value !== '' ? value : null;
}

function unitOf(value: unknown): MoneyUnit | null {
  return isMoneyUnit(value) ? value : null;
}
