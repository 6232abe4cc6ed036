import { parseNotes, printNotes, withNote } from '../state/notes';

const kind = 'suggested';
const version = 1;

/** A workbook is for one department and year. */
const mostKeys = 5;

/** What the department wrote the year before, by the names of the facts it would say this year. */
export type SuggestedTexts = Readonly<Record<string, SuggestedText>>;

export interface SuggestedText {
  readonly text: string;
  /** Where it stood in the file of the year before. */
  readonly at: string;
}

/** For other departments and years they say nothing. */
export function suggestedIn(notes: string | null, key: string): SuggestedTexts {
  return allSuggested(notes).get(key) ?? {};
}

export function noteSuggested(
  notes: string | null,
  key: string,
  suggested: SuggestedTexts,
): string {
  const others = [...allSuggested(notes)].filter(([one]) => one !== key);
  const content = Object.fromEntries([...others, [key, suggested] as const].slice(-mostKeys));
  return printNotes(withNote(parseNotes(notes ?? ''), { kind, version, content }));
}

function allSuggested(notes: string | null): ReadonlyMap<string, SuggestedTexts> {
  const note = parseNotes(notes ?? '').find((one) => one.kind === kind && one.version === version);
  return new Map(
    entriesOf(note?.content).map(([key, texts]) => {
      const known = entriesOf(texts).flatMap(([fact, one]): [string, SuggestedText][] => {
        const said = new Map(entriesOf(one));
        const [text, at] = [said.get('text'), said.get('at')];
        return typeof text === 'string' && typeof at === 'string' ? [[fact, { text, at }]] : [];
      });
      return [key, Object.fromEntries(known)] as const;
    }),
  );
}

function entriesOf(content: unknown): [string, unknown][] {
  return typeof content === 'object' && content !== null ? Object.entries(content) : [];
}
