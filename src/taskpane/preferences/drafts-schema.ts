import { catch as catchProblem, config, nullable, object, safeParse, string } from 'zod/mini';
import { isRecord } from '../../domain/form/is-record';
import type { NarrativeDraft, NarrativeDrafts } from './drafts';

// Compiled validators need new Function, which the content security policy forbids.
config({ jitless: true });

const known = object({ styleId: catchProblem(nullable(string()), null) });

/** What was stored, entry by entry, as far as it can be understood: anyone can write into the browser's storage. */
export function readDrafts(stored: unknown): NarrativeDrafts {
  return Object.fromEntries(
    entriesOf(stored).flatMap(([key, entry]) => {
      const draft = readDraft(entry);
      return draft ? [[key, draft] as const] : [];
    }),
  );
}

/** The drafts to store, with all of what was stored before and cannot be read, under names of its own where theirs are taken. */
export function withUnread(
  stored: unknown,
  drafts: NarrativeDrafts,
): Readonly<Record<string, unknown>> {
  const next: Record<string, unknown> = {};
  const taken = new Set([...Object.keys(drafts), ...entriesOf(stored).map(([key]) => key)]);
  const whole = isRecord(stored) || stored === null || stored === undefined;
  const unread = whole
    ? entriesOf(stored).filter(([, entry]) => !isWhole(entry))
    : [['', stored] as const];
  for (const [key, entry] of unread) {
    const name = key in drafts || key === '' ? freeName(`${key}?`, taken) : key;
    taken.add(name);
    next[name] = entry;
  }
  return { ...next, ...drafts };
}

function readDraft(entry: unknown): NarrativeDraft | null {
  const read = safeParse(known, entry);
  if (!read.success || !isRecord(entry)) return null;
  return { ...read.data, texts: textsIn(entry.texts), bases: textsIn(entry.bases) };
}

/** Whether nothing of it is lost when it is read. */
function isWhole(entry: unknown): boolean {
  const draft = readDraft(entry);
  if (!draft || !isRecord(entry)) return false;
  const { texts = {}, bases = {} } = entry;
  return [
    [texts, draft.texts],
    [bases, draft.bases],
  ].every(
    ([all, own]) => isRecord(all) && Object.keys(all).length === Object.keys(own ?? {}).length,
  );
}

function textsIn(stored: unknown): NarrativeDraft['texts'] {
  const texts = entriesOf(stored);
  return Object.fromEntries(
    texts.filter((one): one is [string, string] => typeof one[1] === 'string'),
  );
}

function freeName(name: string, taken: ReadonlySet<string>): string {
  return taken.has(name) ? freeName(`${name}?`, taken) : name;
}

function entriesOf(stored: unknown): readonly (readonly [string, unknown])[] {
  return isRecord(stored) ? Object.entries(stored) : [];
}
