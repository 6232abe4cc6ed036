import { parseNotes, printNotes, withNote } from '../state/notes';

const kind = 'facts';
const version = 1;

/** A workbook is for one department and year; some serve as a pattern for the next. */
const mostKeys = 5;

/** What was typed for the text of a department and year, as typed, by the names of the facts. */
export type TypedFacts = Readonly<Record<string, string>>;

export interface KeyedFacts {
  /** Department and year: for others it says nothing. */
  readonly key: string;
  readonly typed: TypedFacts;
}

/** What was typed before the text was written last; it goes with the workbook. */
export function typedIn(notes: string | null, key: string): TypedFacts {
  return allTyped(notes).get(key) ?? {};
}

export function noteTyped(notes: string | null, { key, typed }: KeyedFacts): string {
  const others = [...allTyped(notes)].filter(([one]) => one !== key);
  const said = Object.entries(typed).filter(([, text]) => text !== '');
  const kept = [...others, [key, Object.fromEntries(said)] as const].slice(-mostKeys);
  const content = Object.fromEntries(kept);
  return printNotes(withNote(parseNotes(notes ?? ''), { kind, version, content }));
}

/** By which facts of a department and year are kept. */
export function factsKey({
  year,
  department,
}: {
  readonly year: number | null;
  readonly department: string | null;
}): string {
  return `${String(year)} ${department ?? ''}`;
}

function allTyped(notes: string | null): ReadonlyMap<string, TypedFacts> {
  const note = parseNotes(notes ?? '').find((one) => one.kind === kind && one.version === version);
  return new Map(
    fieldsOf(note?.content).map(([key, typed]) => {
      const texts = fieldsOf(typed).filter(
        (entry): entry is [string, string] => typeof entry[1] === 'string',
      );
      return [key, Object.fromEntries(texts)] as const;
    }),
  );
}

function fieldsOf(content: unknown): [string, unknown][] {
  return typeof content === 'object' && content !== null ? Object.entries(content) : [];
}
