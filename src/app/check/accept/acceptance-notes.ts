import { parseSheetAddress } from '../../../domain/grid/sheet-address';
import type { DefinedName } from '../../ports';
import { parseNotes, printNotes, withNote } from '../../state/notes';
import { cellOf, parseAcceptanceName } from './acceptance';
import type { Acceptance, AcceptanceRecord } from './acceptance-record';

const kind = 'accepted';
const version = 1;

/** What a workbook holds beside its sheets. */
interface Kept {
  readonly notes: string | null;
  readonly names: readonly Pick<DefinedName, 'name' | 'sheetId' | 'refersTo'>[];
}

/**
 * What was accepted in a workbook. A note counts only together with its name: Ctrl+Z takes the name away and leaves the note. The
 * name that a copy of the sheet has is not the workbook's.
 */
export function acceptancesIn({ notes, names }: Kept): Acceptance[] {
  const records = recordsIn(notes);
  if (records.length === 0) return [];
  const places = new Map(
    names.flatMap(({ name, sheetId, refersTo }) => {
      const id = sheetId === null ? parseAcceptanceName(name) : null;
      const place = parseSheetAddress(refersTo.replace(/^=/, ''));
      const cell = place && cellOf(place);
      return id !== null && cell ? [[id, cell] as const] : [];
    }),
  );
  return records.flatMap((record) => {
    const place = places.get(record.id);
    return place ? [{ place, record }] : [];
  });
}

export function noteAcceptances(
  notes: string | null,
  records: readonly AcceptanceRecord[],
): string {
  return printNotes(withNote(parseNotes(notes ?? ''), { kind, version, content: records }));
}

/** A number that neither a name nor a left-over note has. */
export function nextAcceptanceId({ notes, names }: Kept): number {
  const ids = names.flatMap(({ name }) => parseAcceptanceName(name) ?? []);
  return Math.max(0, ...ids, ...recordsIn(notes).map(({ id }) => id)) + 1;
}

function recordsIn(notes: string | null): AcceptanceRecord[] {
  const note = parseNotes(notes ?? '').find((one) => one.kind === kind && one.version === version);
  return Array.isArray(note?.content) ? note.content.flatMap((one) => recordOf(one) ?? []) : [];
}

function recordOf(content: unknown): AcceptanceRecord | null {
  if (typeof content !== 'object' || content === null) return null;
  const fields = new Map<string, unknown>(Object.entries(content));
  const [id, ...texts] = ['id', 'rule', 'says', 'figures', 'reason', 'day'].map((name) =>
    fields.get(name),
  );
  const [rule, says, figures, reason, day] = texts.filter((text) => typeof text === 'string');
  if (typeof id !== 'number' || day === undefined) return null;
  return {
    id,
    rule: rule ?? '',
    says: says ?? '',
    figures: figures ?? '',
    reason: reason ?? '',
    day,
  };
}
