import type { ListedUnit } from './listed-units';
import { parseNotes, printNotes, withNote } from './notes';

const kind = 'units';
const version = 1;

/** The subordinate units that are noted in a workbook; none where none are. */
export function unitsIn(notes: string | null): readonly ListedUnit[] {
  const note = parseNotes(notes ?? '').find((one) => one.kind === kind && one.version === version);
  return Array.isArray(note?.content) ? note.content.flatMap(unitOf) : [];
}

/** The notes with these units; whatever else is noted stays. */
export function noteUnits(notes: string | null, units: readonly ListedUnit[]): string {
  const content = units.map(({ name, code }) => ({ name, code }));
  return printNotes(withNote(parseNotes(notes ?? ''), { kind, version, content }));
}

function unitOf(value: unknown): ListedUnit[] {
  if (typeof value !== 'object' || value === null) return [];
  const fields = new Map<string, unknown>(Object.entries(value));
  const [name, code] = [fields.get('name'), fields.get('code')];
  if (typeof name !== 'string' || name === '') return [];
  return [{ name, code: typeof code === 'string' && code !== '' ? code : null }];
}
