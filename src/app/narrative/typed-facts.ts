import { parseNotes, printNotes, withNote } from '../state/notes';
import { figuresName, textName } from './figures-name';

const kind = 'facts';
const version = 1;

/** A workbook is for one department and year; some serve as a pattern for the next, or for one department after the other. */
const mostKeys = 50;

/** What was typed for the text of a department and year, as typed, by the names of the facts. */
export type TypedFacts = Readonly<Record<string, string>>;

export interface KeyedFacts {
  /** Department and year: for others it says nothing. */
  readonly key: string;
  readonly typed: TypedFacts;
  /** What the workbook said when that was made of it: what it says otherwise by now somebody else wrote. */
  readonly read: TypedFacts;
  /** The names of those that were typed here. */
  readonly own: readonly string[];
}

/** What was typed before the text was written last; it goes with the workbook. */
export function typedIn(notes: string | null, key: string): TypedFacts {
  return allTyped(notes).get(key) ?? {};
}

/** What became of typed facts that went into a workbook. */
export interface NotedFacts {
  /** All that the workbook says from now on. */
  readonly typed: TypedFacts;
  /** Of what was typed here what is in it. */
  readonly kept: TypedFacts;
}

/** What somebody else wrote since it was read stays, and is held against what was typed here by the next look. */
export function noteFacts(
  before: string | null,
  facts: KeyedFacts,
): { readonly notes: string; readonly noted: NotedFacts } {
  const { key, typed: mine, own } = facts;
  const typed = merged(typedIn(before, key), facts);
  const kept = own.filter((name) => (typed[name] ?? '') === (mine[name] ?? ''));
  return {
    notes: noteTyped(before, { key, typed }),
    noted: { typed, kept: Object.fromEntries(kept.map((name) => [name, typed[name] ?? ''])) },
  };
}

function merged(there: TypedFacts, { typed, read }: KeyedFacts): TypedFacts {
  const changed = [there, read]
    .flatMap((all) => Object.keys(all).map(textName))
    .map((name) => [name, figuresName(name)])
    .filter((both) => both.some((one) => (there[one] ?? '') !== (read[one] ?? '')))
    .flat();
  return { ...typed, ...Object.fromEntries(changed.map((name) => [name, there[name] ?? ''])) };
}

export function noteTyped(
  notes: string | null,
  { key, typed }: Pick<KeyedFacts, 'key' | 'typed'>,
): string {
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
