import { textHash } from '../../domain/text/text-hash';
import type { DefinedName, NameValue } from '../ports';
import { parseNotes, printNotes, withNote } from '../state/notes';
import { printBaseRecord, readBaseRecords, type BaseRecord } from './base-record';
import { baseName, isSameText, type TextRef } from './text-mark';

const kind = 'bases';
const version = 1;

/** Ctrl+Z leads back to earlier bases. Nobody goes further back than this; what is older is kept as one. */
const mostRevisions = 12;

/** The lines of each section as they were printed last, by its id as names write it. */
export type Bases = ReadonlyMap<string, readonly string[]>;

/** What a workbook holds of it. */
interface Kept {
  readonly notes: string | null;
  readonly names: readonly Pick<DefinedName, 'name' | 'sheetId' | 'refersTo'>[];
}

export interface NewBases {
  readonly text: TextRef;
  readonly sections: Bases;
}

/**
 * What a text was printed as. Excel undoes names and cells together, and no notes: a name says how far the records count, with a sign
 * of what they make. Where it does not match, nothing is known of the text.
 */
export function basesIn(kept: Kept, text: TextRef): Bases {
  const name = nameOf(kept, text);
  if (!name) return new Map();
  const bases = basesAt(recordsOf(kept.notes, text), name.revision);
  return signOf(bases) === name.sign ? bases : new Map();
}

/** The notes with further bases, and the names that say so. Records that were undone are no longer needed. */
export function noteBases(
  kept: Kept,
  added: readonly NewBases[],
): { readonly notes: string; readonly names: readonly NameValue[] } {
  const known = recordsIn(kept.notes);
  const others = known.filter(({ text }) => !added.some((one) => isSameText(one.text, text)));
  const made = added.map((one) => withRevision(kept, one));
  const records = [
    ...others.filter(({ text }) => nameOf(kept, text)),
    ...made.flatMap((one) => one.records),
  ];
  const content = records.map(printBaseRecord);
  return {
    notes: printNotes(withNote(parseNotes(kept.notes ?? ''), { kind, version, content })),
    names: made.map(({ name }) => name),
  };
}

interface MadeBases {
  readonly records: readonly BaseRecord[];
  readonly name: NameValue;
}

/** Names of which it was not read what they stand for: enough for a text that is new. */
export function namesOnly(names: readonly string[]): Kept['names'] {
  return names.map((name) => ({ name, sheetId: null, refersTo: '' }));
}

function withRevision(kept: Kept, { text, sections }: NewBases): MadeBases {
  const bases = basesIn(kept, text);
  const before = nameOf(kept, text);
  const known = bases.size === 0 ? [] : recordsOf(kept.notes, text);
  const counting = known.filter(({ revision }) => before && revision <= before.revision);
  const revision = (before?.revision ?? 0) + 1;
  const records = shortened([...counting, { text, revision, sections }]);
  const sign = signOf(basesAt(records, revision));
  const name = baseName(text);
  return { records, name: { name, refersTo: `="${revision}.${sign}"`, isNew: before === null } };
}

function shortened(records: readonly BaseRecord[]): readonly BaseRecord[] {
  const rest = records.slice(-mostRevisions);
  const [first] = rest;
  if (!first || rest.length === records.length) return records;
  const older = basesAt(records, first.revision);
  return [{ ...first, sections: older }, ...rest.slice(1)];
}

function basesAt(records: readonly BaseRecord[], revision: number): Bases {
  return new Map(
    records.filter((one) => one.revision <= revision).flatMap(({ sections }) => [...sections]),
  );
}

function signOf(bases: Bases): string {
  return textHash(JSON.stringify([...bases].sort(([one], [other]) => (one < other ? -1 : 1))));
}

function recordsOf(notes: string | null, text: TextRef): readonly BaseRecord[] {
  return recordsIn(notes)
    .filter((one) => isSameText(one.text, text))
    .sort((one, other) => one.revision - other.revision);
}

function recordsIn(notes: string | null): readonly BaseRecord[] {
  const note = parseNotes(notes ?? '').find((one) => one.kind === kind && one.version === version);
  return readBaseRecords(note?.content);
}

function nameOf(
  { names }: Kept,
  text: TextRef,
): { readonly revision: number; readonly sign: string } | null {
  const wanted = baseName(text).toLowerCase();
  const found = names.find(
    ({ name, sheetId }) => sheetId === null && name.toLowerCase() === wanted,
  );
  const parts = /^="(?<revision>\d+)\.(?<sign>\w+)"$/.exec(found?.refersTo ?? '')?.groups;
  return found ? { revision: Number(parts?.revision ?? 0), sign: parts?.sign ?? '' } : null;
}
